// What a thousand entities do in a frame. Save this file while the game runs: the next frame uses it.
// They follow Craig Reynolds' three rules: keep apart, go where the others go, stay with them.

type Flock = { X: float[]; Y: float[]; SpeedX: float[]; SpeedY: float[] }

let sight = 5.0 // how far one sees
let others = 7 // how many of those one minds
let apart = 6.0 // how strongly one keeps apart,
let along = 4.0 // goes along,
let together = 0.8 // and stays together
let whim = 15.0 // how often one changes one's mind
let slowest, fastest = 8.0, 20.0

/// The world has no edges: who leaves it on one side comes in on the other.
let around size place =
    if place < 0.0 then place + size
    elif place >= size then place - size
    else place

let step (seconds: float) (flock: Flock) : Flock =
    let { X = x; Y = y; SpeedX = sx; SpeedY = sy } = flock
    let neighbourhood = World.neighbourhood x y sight
    let newX, newY = Array.copy x, Array.copy y
    let newSX, newSY = Array.copy sx, Array.copy sy
    let width, height = World.width (), World.height ()
    for i in 0 .. x.Length - 1 do
        let near = World.near neighbourhood i others
        let mutable pushX, pushY = 0.0, 0.0
        if near.Length > 0 then
            let mutable awayX, awayY, speedX, speedY, midX, midY = 0.0, 0.0, 0.0, 0.0, 0.0, 0.0
            for j in near do
                let dx, dy = x[i] - x[j], y[i] - y[j]
                let closeness = 1.0 / (dx * dx + dy * dy + 0.1)
                awayX <- awayX + dx * closeness
                awayY <- awayY + dy * closeness
                speedX <- speedX + sx[j]
                speedY <- speedY + sy[j]
                midX <- midX - dx
                midY <- midY - dy
            let each = 1.0 / float near.Length
            pushX <- apart * awayX + along * (speedX * each - sx[i]) + together * midX * each
            pushY <- apart * awayY + along * (speedY * each - sy[i]) + together * midY * each
        let speedX = sx[i] + seconds * (pushX + whim * (World.random () - 0.5))
        let speedY = sy[i] + seconds * (pushY + whim * (World.random () - 0.5))
        let speed = sqrt (speedX * speedX + speedY * speedY) + 0.001
        let factor = (speed |> max slowest |> min fastest) / speed
        newSX[i] <- speedX * factor
        newSY[i] <- speedY * factor
        newX[i] <- around width (x[i] + seconds * newSX[i])
        newY[i] <- around height (y[i] + seconds * newSY[i])
    { X = newX; Y = newY; SpeedX = newSX; SpeedY = newSY }
