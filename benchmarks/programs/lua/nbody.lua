-- Arithmetic on fields: the sun and four planets, step by step.

local sqrt = math.sqrt
local SOLAR_MASS = 4 * math.pi * math.pi
local DAYS = 365.24

local function body(x, y, z, vx, vy, vz, mass)
    return { x = x, y = y, z = z, vx = vx * DAYS, vy = vy * DAYS, vz = vz * DAYS, mass = mass * SOLAR_MASS }
end

local function bodies()
    return {
        body(0, 0, 0, 0, 0, 0, 1),
        body(4.84143144246472090, -1.16032004402742839, -0.103622044471123109,
            0.00166007664274403694, 0.00769901118419740425, -0.0000690460016972063023, 0.000954791938424326609),
        body(8.34336671824457987, 4.12479856412430479, -0.403523417114321381,
            -0.00276742510726411171, 0.00499852801234917238, 0.0000230417297573763929, 0.000285885980666130812),
        body(12.8943695621391310, -15.1111514016986312, -0.223307578892655734,
            0.00296460137564761618, 0.00237847173959480950, -0.0000296589568540237556, 0.0000436624404335156298),
        body(15.3796971148509165, -25.9193146099879641, 0.179258772950371181,
            0.00268067772490389322, 0.00162824170038242295, -0.0000951592254519715870, 0.0000515138902046611451)
    }
end

local function offsetMomentum(bodies)
    local px, py, pz = 0, 0, 0
    for i = 1, #bodies do
        local b = bodies[i]
        px = px + b.vx * b.mass
        py = py + b.vy * b.mass
        pz = pz + b.vz * b.mass
    end
    local sun = bodies[1]
    sun.vx = -px / SOLAR_MASS
    sun.vy = -py / SOLAR_MASS
    sun.vz = -pz / SOLAR_MASS
end

local function advance(bodies, time)
    local count = #bodies
    for i = 1, count do
        local a = bodies[i]
        local ax, ay, az, aMass = a.x, a.y, a.z, a.mass
        local vx, vy, vz = a.vx, a.vy, a.vz
        for j = i + 1, count do
            local b = bodies[j]
            local dx, dy, dz = ax - b.x, ay - b.y, az - b.z
            local square = dx * dx + dy * dy + dz * dz
            local magnitude = time / (square * sqrt(square))
            local bMass = b.mass
            vx = vx - dx * bMass * magnitude
            vy = vy - dy * bMass * magnitude
            vz = vz - dz * bMass * magnitude
            b.vx = b.vx + dx * aMass * magnitude
            b.vy = b.vy + dy * aMass * magnitude
            b.vz = b.vz + dz * aMass * magnitude
        end
        a.vx, a.vy, a.vz = vx, vy, vz
    end
    for i = 1, count do
        local b = bodies[i]
        b.x = b.x + time * b.vx
        b.y = b.y + time * b.vy
        b.z = b.z + time * b.vz
    end
end

local function energy(bodies)
    local energy = 0
    local count = #bodies
    for i = 1, count do
        local a = bodies[i]
        energy = energy + 0.5 * a.mass * (a.vx * a.vx + a.vy * a.vy + a.vz * a.vz)
        for j = i + 1, count do
            local b = bodies[j]
            local dx, dy, dz = a.x - b.x, a.y - b.y, a.z - b.z
            energy = energy - a.mass * b.mass / sqrt(dx * dx + dy * dy + dz * dz)
        end
    end
    return energy
end

-- LuaJ's string.format pays no heed to the precision in %.9f.
local function nineDigits(x)
    local billionths = math.floor(math.abs(x) * 1e9 + 0.5)
    local rest = string.format("%d", billionths % 1e9)
    return (x < 0 and "-" or "") .. math.floor(billionths / 1e9) .. "." .. ("0"):rep(9 - #rest) .. rest
end

return function(steps)
    local system = bodies()
    offsetMomentum(system)
    for _ = 1, steps do
        advance(system, 0.01)
    end
    return nineDigits(energy(system))
end
