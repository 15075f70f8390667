type R = { A: int list; B: _ list }
