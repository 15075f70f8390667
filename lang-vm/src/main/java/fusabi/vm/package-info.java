/**
 * The machine: {@link fusabi.vm.Linker} puts verified chunks into an {@link fusabi.vm.Image}, which any number of {@link fusabi.vm.Instance}s run, each
 * on a heap and stacks of its own. Read {@code Loop} and {@code Interpreter} first, then {@code Fiber} for the frames and {@code Calls} for function values.
 */
package fusabi.vm;
