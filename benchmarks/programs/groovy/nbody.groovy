// Arithmetic on fields: the sun and four planets, step by step.

class Body {

    static final double SOLAR_MASS = 4.0d * Math.PI * Math.PI
    static final double DAYS = 365.24d

    double x
    double y
    double z
    double vx
    double vy
    double vz
    final double mass

    Body(double x, double y, double z, double vx, double vy, double vz, double mass) {
        this.x = x
        this.y = y
        this.z = z
        this.vx = vx * DAYS
        this.vy = vy * DAYS
        this.vz = vz * DAYS
        this.mass = mass * SOLAR_MASS
    }
}

class Bodies {

    final Body[] bodies = [
        new Body(0d, 0d, 0d, 0d, 0d, 0d, 1d),
        new Body(4.84143144246472090d, -1.16032004402742839d, -0.103622044471123109d,
            0.00166007664274403694d, 0.00769901118419740425d, -0.0000690460016972063023d, 0.000954791938424326609d),
        new Body(8.34336671824457987d, 4.12479856412430479d, -0.403523417114321381d,
            -0.00276742510726411171d, 0.00499852801234917238d, 0.0000230417297573763929d, 0.000285885980666130812d),
        new Body(12.8943695621391310d, -15.1111514016986312d, -0.223307578892655734d,
            0.00296460137564761618d, 0.00237847173959480950d, -0.0000296589568540237556d, 0.0000436624404335156298d),
        new Body(15.3796971148509165d, -25.9193146099879641d, 0.179258772950371181d,
            0.00268067772490389322d, 0.00162824170038242295d, -0.0000951592254519715870d, 0.0000515138902046611451d)
    ] as Body[]

    void offsetMomentum() {
        double px = 0d
        double py = 0d
        double pz = 0d
        for (Body body : bodies) {
            px += body.vx * body.mass
            py += body.vy * body.mass
            pz += body.vz * body.mass
        }
        Body sun = bodies[0]
        sun.vx = -px / Body.SOLAR_MASS
        sun.vy = -py / Body.SOLAR_MASS
        sun.vz = -pz / Body.SOLAR_MASS
    }

    void advance(double time) {
        Body[] bodies = this.bodies
        int count = bodies.length
        for (int i = 0; i < count; i++) {
            Body a = bodies[i]
            for (int j = i + 1; j < count; j++) {
                Body b = bodies[j]
                double dx = a.x - b.x
                double dy = a.y - b.y
                double dz = a.z - b.z
                double square = dx * dx + dy * dy + dz * dz
                double magnitude = time / (square * Math.sqrt(square))
                a.vx = a.vx - dx * b.mass * magnitude
                a.vy = a.vy - dy * b.mass * magnitude
                a.vz = a.vz - dz * b.mass * magnitude
                b.vx = b.vx + dx * a.mass * magnitude
                b.vy = b.vy + dy * a.mass * magnitude
                b.vz = b.vz + dz * a.mass * magnitude
            }
        }
        for (Body body : bodies) {
            body.x = body.x + time * body.vx
            body.y = body.y + time * body.vy
            body.z = body.z + time * body.vz
        }
    }

    double energy() {
        double energy = 0d
        for (int i = 0; i < bodies.length; i++) {
            Body a = bodies[i]
            energy += 0.5d * a.mass * (a.vx * a.vx + a.vy * a.vy + a.vz * a.vz)
            for (int j = i + 1; j < bodies.length; j++) {
                Body b = bodies[j]
                double dx = a.x - b.x
                double dy = a.y - b.y
                double dz = a.z - b.z
                energy -= a.mass * b.mass / Math.sqrt(dx * dx + dy * dy + dz * dz)
            }
        }
        energy
    }
}

static String run(int steps) {
    Bodies system = new Bodies()
    system.offsetMomentum()
    for (int step = 0; step < steps; step++) {
        system.advance(0.01d)
    }
    String.format(Locale.ROOT, '%.9f', system.energy())
}
