// Arrays of whole numbers: Hoare's sort, in place.

function numbers(n) {
    var numbers = new Int32Array(n);
    var seed = 42;
    for (var i = 0; i < n; i++) {
        seed = (seed * 3877 + 29573) % 139968;
        numbers[i] = seed;
    }
    return numbers;
}

function sort(numbers, first, last) {
    if (first >= last) {
        return;
    }
    var pivot = numbers[(first + last) >> 1];
    var left = first;
    var right = last;
    while (left <= right) {
        while (numbers[left] < pivot) {
            left++;
        }
        while (numbers[right] > pivot) {
            right--;
        }
        if (left <= right) {
            var swapped = numbers[left];
            numbers[left] = numbers[right];
            numbers[right] = swapped;
            left++;
            right--;
        }
    }
    sort(numbers, first, right);
    sort(numbers, left, last);
}

function run(n) {
    var values = numbers(n);
    sort(values, 0, n - 1);
    var hash = 0;
    for (var i = 0; i < n; i++) {
        hash = (hash * 31 + values[i]) % 65521;
    }
    return hash;
}
