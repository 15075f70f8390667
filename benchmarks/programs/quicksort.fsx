// Arrays of whole numbers: Hoare's sort, in place.

let numbers n =
    let mutable seed = 42
    Array.init n (fun _ ->
        seed <- (seed * 3877 + 29573) % 139968
        seed)

let rec sort (numbers: int[]) first last =
    if first < last then
        let pivot = numbers.[(first + last) / 2]
        let mutable left = first
        let mutable right = last
        while left <= right do
            while numbers.[left] < pivot do
                left <- left + 1
            while numbers.[right] > pivot do
                right <- right - 1
            if left <= right then
                let swapped = numbers.[left]
                numbers.[left] <- numbers.[right]
                numbers.[right] <- swapped
                left <- left + 1
                right <- right - 1
        sort numbers first right
        sort numbers left last

let run n =
    let numbers = numbers n
    sort numbers 0 (n - 1)
    numbers |> Array.fold (fun hash number -> (hash * 31 + number) % 65521) 0
