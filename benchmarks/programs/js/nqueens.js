// Backtracking: in how many ways so many queens can stand on the board.

function isSafe(columns, row, column) {
    for (var distance = 1; distance <= row; distance++) {
        var other = columns[row - distance];
        if (other === column || other === column - distance || other === column + distance) {
            return false;
        }
    }
    return true;
}

function place(columns, row, size) {
    if (row === size) {
        return 1;
    }
    var count = 0;
    for (var column = 0; column < size; column++) {
        if (isSafe(columns, row, column)) {
            columns[row] = column;
            count += place(columns, row + 1, size);
        }
    }
    return count;
}

function run(n) {
    return place([], 0, n);
}
