(* Arithmetic on fields: the sun and four planets, step by step. *)

type body =
  { mutable x : float; mutable y : float; mutable z : float;
    mutable vx : float; mutable vy : float; mutable vz : float;
    mass : float }

let pi = 3.141592653589793
let solar_mass = 4.0 *. pi *. pi
let days = 365.24

let body x y z vx vy vz mass =
  { x; y; z; vx = vx *. days; vy = vy *. days; vz = vz *. days; mass = mass *. solar_mass }

let bodies () =
  [| body 0.0 0.0 0.0 0.0 0.0 0.0 1.0;
     body 4.84143144246472090 (-1.16032004402742839) (-0.103622044471123109)
       0.00166007664274403694 0.00769901118419740425 (-0.0000690460016972063023) 0.000954791938424326609;
     body 8.34336671824457987 4.12479856412430479 (-0.403523417114321381)
       (-0.00276742510726411171) 0.00499852801234917238 0.0000230417297573763929 0.000285885980666130812;
     body 12.8943695621391310 (-15.1111514016986312) (-0.223307578892655734)
       0.00296460137564761618 0.00237847173959480950 (-0.0000296589568540237556) 0.0000436624404335156298;
     body 15.3796971148509165 (-25.9193146099879641) 0.179258772950371181
       0.00268067772490389322 0.00162824170038242295 (-0.0000951592254519715870) 0.0000515138902046611451 |]

let offset_momentum bodies =
  let px = ref 0.0 and py = ref 0.0 and pz = ref 0.0 in
  Array.iter (fun b ->
    px := !px +. b.vx *. b.mass;
    py := !py +. b.vy *. b.mass;
    pz := !pz +. b.vz *. b.mass) bodies;
  let sun = bodies.(0) in
  sun.vx <- -. !px /. solar_mass;
  sun.vy <- -. !py /. solar_mass;
  sun.vz <- -. !pz /. solar_mass

let advance bodies time =
  let count = Array.length bodies in
  for i = 0 to count - 1 do
    let a = bodies.(i) in
    for j = i + 1 to count - 1 do
      let b = bodies.(j) in
      let dx = a.x -. b.x and dy = a.y -. b.y and dz = a.z -. b.z in
      let square = dx *. dx +. dy *. dy +. dz *. dz in
      let magnitude = time /. (square *. sqrt square) in
      a.vx <- a.vx -. dx *. b.mass *. magnitude;
      a.vy <- a.vy -. dy *. b.mass *. magnitude;
      a.vz <- a.vz -. dz *. b.mass *. magnitude;
      b.vx <- b.vx +. dx *. a.mass *. magnitude;
      b.vy <- b.vy +. dy *. a.mass *. magnitude;
      b.vz <- b.vz +. dz *. a.mass *. magnitude
    done
  done;
  for i = 0 to count - 1 do
    let b = bodies.(i) in
    b.x <- b.x +. time *. b.vx;
    b.y <- b.y +. time *. b.vy;
    b.z <- b.z +. time *. b.vz
  done

let energy bodies =
  let energy = ref 0.0 in
  let count = Array.length bodies in
  for i = 0 to count - 1 do
    let a = bodies.(i) in
    energy := !energy +. 0.5 *. a.mass *. (a.vx *. a.vx +. a.vy *. a.vy +. a.vz *. a.vz);
    for j = i + 1 to count - 1 do
      let b = bodies.(j) in
      let dx = a.x -. b.x and dy = a.y -. b.y and dz = a.z -. b.z in
      energy := !energy -. a.mass *. b.mass /. sqrt (dx *. dx +. dy *. dy +. dz *. dz)
    done
  done;
  !energy

let run steps =
  let system = bodies () in
  offset_momentum system;
  for _ = 1 to steps do
    advance system 0.01
  done;
  Printf.sprintf "%.9f" (energy system)
