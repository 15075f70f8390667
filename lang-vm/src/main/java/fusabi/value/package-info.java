/** What the machine computes with: {@link fusabi.value.Word}, the 64 bits of a register, field or global. Read that class first. */
package fusabi.value;
