let r = { }
