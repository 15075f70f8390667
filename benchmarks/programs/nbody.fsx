// Arithmetic on fields: the sun and four planets, step by step.

type Body =
    { mutable X: float
      mutable Y: float
      mutable Z: float
      mutable VX: float
      mutable VY: float
      mutable VZ: float
      Mass: float }

let pi = 3.141592653589793
let solarMass = 4.0 * pi * pi
let days = 365.24

let body x y z vx vy vz mass =
    { X = x; Y = y; Z = z; VX = vx * days; VY = vy * days; VZ = vz * days; Mass = mass * solarMass }

let bodies () =
    [| body 0.0 0.0 0.0 0.0 0.0 0.0 1.0
       body 4.84143144246472090 -1.16032004402742839 -0.103622044471123109
            0.00166007664274403694 0.00769901118419740425 -0.0000690460016972063023 0.000954791938424326609
       body 8.34336671824457987 4.12479856412430479 -0.403523417114321381
            -0.00276742510726411171 0.00499852801234917238 0.0000230417297573763929 0.000285885980666130812
       body 12.8943695621391310 -15.1111514016986312 -0.223307578892655734
            0.00296460137564761618 0.00237847173959480950 -0.0000296589568540237556 0.0000436624404335156298
       body 15.3796971148509165 -25.9193146099879641 0.179258772950371181
            0.00268067772490389322 0.00162824170038242295 -0.0000951592254519715870 0.0000515138902046611451 |]

let offsetMomentum (bodies: Body[]) =
    let sun = bodies.[0]
    sun.VX <- -(bodies |> Array.sumBy (fun body -> body.VX * body.Mass)) / solarMass
    sun.VY <- -(bodies |> Array.sumBy (fun body -> body.VY * body.Mass)) / solarMass
    sun.VZ <- -(bodies |> Array.sumBy (fun body -> body.VZ * body.Mass)) / solarMass

let advance (bodies: Body[]) time =
    for i in 0 .. bodies.Length - 1 do
        let a = bodies.[i]
        for j in i + 1 .. bodies.Length - 1 do
            let b = bodies.[j]
            let dx = a.X - b.X
            let dy = a.Y - b.Y
            let dz = a.Z - b.Z
            let square = dx * dx + dy * dy + dz * dz
            let magnitude = time / (square * sqrt square)
            a.VX <- a.VX - dx * b.Mass * magnitude
            a.VY <- a.VY - dy * b.Mass * magnitude
            a.VZ <- a.VZ - dz * b.Mass * magnitude
            b.VX <- b.VX + dx * a.Mass * magnitude
            b.VY <- b.VY + dy * a.Mass * magnitude
            b.VZ <- b.VZ + dz * a.Mass * magnitude
    for body in bodies do
        body.X <- body.X + time * body.VX
        body.Y <- body.Y + time * body.VY
        body.Z <- body.Z + time * body.VZ

let energy (bodies: Body[]) =
    let mutable energy = 0.0
    for i in 0 .. bodies.Length - 1 do
        let a = bodies.[i]
        energy <- energy + 0.5 * a.Mass * (a.VX * a.VX + a.VY * a.VY + a.VZ * a.VZ)
        for j in i + 1 .. bodies.Length - 1 do
            let b = bodies.[j]
            let dx = a.X - b.X
            let dy = a.Y - b.Y
            let dz = a.Z - b.Z
            energy <- energy - a.Mass * b.Mass / sqrt (dx * dx + dy * dy + dz * dz)
    energy

let run steps =
    let system = bodies ()
    offsetMomentum system
    for _ in 1 .. steps do
        advance system 0.01
    sprintf "%.9f" (energy system)
