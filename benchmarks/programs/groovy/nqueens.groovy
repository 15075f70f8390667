// Backtracking: in how many ways so many queens can stand on the board.

static boolean isSafe(int[] columns, int row, int column) {
    for (int distance = 1; distance <= row; distance++) {
        int other = columns[row - distance]
        if (other == column || other == column - distance || other == column + distance) {
            return false
        }
    }
    true
}

static int place(int[] columns, int row) {
    if (row == columns.length) {
        return 1
    }
    int count = 0
    for (int column = 0; column < columns.length; column++) {
        if (isSafe(columns, row, column)) {
            columns[row] = column
            count += place(columns, row + 1)
        }
    }
    count
}

static int run(int n) {
    place(new int[n], 0)
}
