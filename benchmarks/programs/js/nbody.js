// Arithmetic on fields: the sun and four planets, step by step.

var SOLAR_MASS = 4 * Math.PI * Math.PI;
var DAYS = 365.24;

function Body(x, y, z, vx, vy, vz, mass) {
    this.x = x;
    this.y = y;
    this.z = z;
    this.vx = vx * DAYS;
    this.vy = vy * DAYS;
    this.vz = vz * DAYS;
    this.mass = mass * SOLAR_MASS;
}

function bodies() {
    return [
        new Body(0, 0, 0, 0, 0, 0, 1),
        new Body(4.84143144246472090, -1.16032004402742839, -0.103622044471123109,
            0.00166007664274403694, 0.00769901118419740425, -0.0000690460016972063023, 0.000954791938424326609),
        new Body(8.34336671824457987, 4.12479856412430479, -0.403523417114321381,
            -0.00276742510726411171, 0.00499852801234917238, 0.0000230417297573763929, 0.000285885980666130812),
        new Body(12.8943695621391310, -15.1111514016986312, -0.223307578892655734,
            0.00296460137564761618, 0.00237847173959480950, -0.0000296589568540237556, 0.0000436624404335156298),
        new Body(15.3796971148509165, -25.9193146099879641, 0.179258772950371181,
            0.00268067772490389322, 0.00162824170038242295, -0.0000951592254519715870, 0.0000515138902046611451)
    ];
}

function offsetMomentum(bodies) {
    var px = 0;
    var py = 0;
    var pz = 0;
    for (var i = 0; i < bodies.length; i++) {
        var body = bodies[i];
        px += body.vx * body.mass;
        py += body.vy * body.mass;
        pz += body.vz * body.mass;
    }
    bodies[0].vx = -px / SOLAR_MASS;
    bodies[0].vy = -py / SOLAR_MASS;
    bodies[0].vz = -pz / SOLAR_MASS;
}

function advance(bodies, time) {
    var count = bodies.length;
    for (var i = 0; i < count; i++) {
        var a = bodies[i];
        for (var j = i + 1; j < count; j++) {
            var b = bodies[j];
            var dx = a.x - b.x;
            var dy = a.y - b.y;
            var dz = a.z - b.z;
            var square = dx * dx + dy * dy + dz * dz;
            var magnitude = time / (square * Math.sqrt(square));
            a.vx -= dx * b.mass * magnitude;
            a.vy -= dy * b.mass * magnitude;
            a.vz -= dz * b.mass * magnitude;
            b.vx += dx * a.mass * magnitude;
            b.vy += dy * a.mass * magnitude;
            b.vz += dz * a.mass * magnitude;
        }
    }
    for (var k = 0; k < count; k++) {
        var body = bodies[k];
        body.x += time * body.vx;
        body.y += time * body.vy;
        body.z += time * body.vz;
    }
}

function energy(bodies) {
    var energy = 0;
    for (var i = 0; i < bodies.length; i++) {
        var a = bodies[i];
        energy += 0.5 * a.mass * (a.vx * a.vx + a.vy * a.vy + a.vz * a.vz);
        for (var j = i + 1; j < bodies.length; j++) {
            var b = bodies[j];
            var dx = a.x - b.x;
            var dy = a.y - b.y;
            var dz = a.z - b.z;
            energy -= a.mass * b.mass / Math.sqrt(dx * dx + dy * dy + dz * dz);
        }
    }
    return energy;
}

function run(steps) {
    var system = bodies();
    offsetMomentum(system);
    for (var step = 0; step < steps; step++) {
        advance(system, 0.01);
    }
    return energy(system).toFixed(9);
}
