// Arrays of floats: the largest eigenvalue of an infinite matrix, nearly.

function a(i, j) {
    return 1 / ((i + j) * (i + j + 1) / 2 + i + 1);
}

function timesA(v) {
    var result = new Float64Array(v.length);
    for (var i = 0; i < v.length; i++) {
        var sum = 0;
        for (var j = 0; j < v.length; j++) {
            sum += a(i, j) * v[j];
        }
        result[i] = sum;
    }
    return result;
}

function timesTransposed(v) {
    var result = new Float64Array(v.length);
    for (var i = 0; i < v.length; i++) {
        var sum = 0;
        for (var j = 0; j < v.length; j++) {
            sum += a(j, i) * v[j];
        }
        result[i] = sum;
    }
    return result;
}

function run(n) {
    var u = new Float64Array(n);
    for (var k = 0; k < n; k++) {
        u[k] = 1;
    }
    var v = u;
    for (var round = 0; round < 10; round++) {
        v = timesTransposed(timesA(u));
        u = timesTransposed(timesA(v));
    }
    var uv = 0;
    var vv = 0;
    for (var i = 0; i < n; i++) {
        uv += u[i] * v[i];
        vv += v[i] * v[i];
    }
    return Math.sqrt(uv / vv).toFixed(9);
}
