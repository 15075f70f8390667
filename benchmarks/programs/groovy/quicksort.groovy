// Arrays of whole numbers: Hoare's sort, in place.

static int[] numbers(int n) {
    int[] numbers = new int[n]
    int seed = 42
    for (int i = 0; i < n; i++) {
        seed = (seed * 3877 + 29573) % 139968
        numbers[i] = seed
    }
    numbers
}

static void sort(int[] numbers, int first, int last) {
    if (first >= last) {
        return
    }
    int pivot = numbers[(first + last) >> 1]
    int left = first
    int right = last
    while (left <= right) {
        while (numbers[left] < pivot) {
            left++
        }
        while (numbers[right] > pivot) {
            right--
        }
        if (left <= right) {
            int swapped = numbers[left]
            numbers[left] = numbers[right]
            numbers[right] = swapped
            left++
            right--
        }
    }
    sort(numbers, first, right)
    sort(numbers, left, last)
}

static int run(int n) {
    int[] values = numbers(n)
    sort(values, 0, n - 1)
    int hash = 0
    for (int i = 0; i < n; i++) {
        hash = (hash * 31 + values[i]) % 65521
    }
    hash
}
