let nothing = null
nothing 5
