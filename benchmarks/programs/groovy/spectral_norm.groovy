// Arrays of doubles: the largest eigenvalue of an infinite matrix, nearly.

static double a(int i, int j) {
    1d / (((i + j) * (i + j + 1) >> 1) + i + 1)
}

static double[] timesA(double[] v) {
    double[] result = new double[v.length]
    for (int i = 0; i < v.length; i++) {
        double sum = 0d
        for (int j = 0; j < v.length; j++) {
            sum += a(i, j) * v[j]
        }
        result[i] = sum
    }
    result
}

static double[] timesTransposed(double[] v) {
    double[] result = new double[v.length]
    for (int i = 0; i < v.length; i++) {
        double sum = 0d
        for (int j = 0; j < v.length; j++) {
            sum += a(j, i) * v[j]
        }
        result[i] = sum
    }
    result
}

static String run(int n) {
    double[] u = new double[n]
    Arrays.fill(u, 1d)
    double[] v = u
    for (int i = 0; i < 10; i++) {
        v = timesTransposed(timesA(u))
        u = timesTransposed(timesA(v))
    }
    double uv = 0d
    double vv = 0d
    for (int i = 0; i < n; i++) {
        uv += u[i] * v[i]
        vv += v[i] * v[i]
    }
    String.format(Locale.ROOT, '%.9f', Math.sqrt(uv / vv))
}
