// Arithmetic on floats: how many steps the points of a square take to leave Mandelbrot's set, all together.

var MOST = 50;

function steps(cr, ci) {
    var r = 0;
    var i = 0;
    var n = 0;
    while (n < MOST && r * r + i * i < 4) {
        var next = r * r - i * i + cr;
        i = 2 * r * i + ci;
        r = next;
        n++;
    }
    return n;
}

function run(size) {
    var total = 0;
    for (var y = 0; y < size; y++) {
        var ci = 2 * y / size - 1;
        for (var x = 0; x < size; x++) {
            total += steps(3 * x / size - 2, ci);
        }
    }
    return total;
}
