// For node: loads a program and does what the lines on standard input say: `check SIZE` or `run SIZE COUNT`.

const fs = require("fs");
const readline = require("readline");
const vm = require("vm");

vm.runInThisContext(fs.readFileSync(process.argv[2], "utf8"), { filename: process.argv[2] });

readline.createInterface({ input: process.stdin }).on("line", line => {
    const [what, size, count] = line.split(" ");
    if (what === "check") {
        process.stdout.write("= " + run(Number(size)) + "\n");
    } else {
        const before = process.hrtime.bigint();
        for (let i = 0; i < Number(count); i++) {
            run(Number(size));
        }
        process.stdout.write(process.hrtime.bigint() - before + "\n");
    }
});
