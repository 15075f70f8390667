-- For lua and luajit: loads a program and does what the lines on standard input say: `check SIZE` or `run SIZE COUNT`.

local run = dofile(arg[1])

for line in io.lines() do
    local what, size, count = line:match("(%a+) (%d+) ?(%d*)")
    size = tonumber(size)
    if what == "check" then
        io.write("= ", tostring(run(size)), "\n")
    else
        local before = os.clock()
        for _ = 1, tonumber(count) do
            run(size)
        end
        io.write(string.format("%.0f", (os.clock() - before) * 1e9), "\n")
    end
    io.flush()
end
