package uk.seslip.ehecme.transform.screen;

import java.util.Arrays;

/** A set of numbers that takes at most thirty-two bytes for each, for files of millions of rows. */
final class LongSet {

  private long[] slots = new long[64];
  private boolean hasZero;
  private int size;

  /** Whether there is nothing in it. */
  boolean isEmpty() {
    return size == 0 && !hasZero;
  }

  /** Adds a number; false when it was there. */
  boolean add(long number) {
    if (number == 0) {
      boolean isNew = !hasZero;
      hasZero = true;
      return isNew;
    }
    if (size * 2 >= slots.length) {
      grow();
    }
    int slot = slotOf(number);
    if (slots[slot] == number) {
      return false;
    }
    slots[slot] = number;
    size++;
    return true;
  }

  boolean contains(long number) {
    return number == 0 ? hasZero : slots[slotOf(number)] == number;
  }

  private int slotOf(long number) {
    int slot = (int) ((number * 0x9E3779B97F4A7C15L) >>> 32) & (slots.length - 1);
    while (slots[slot] != 0 && slots[slot] != number) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[old.length * 2];
    Arrays.stream(old).filter(number -> number != 0).forEach(n -> slots[slotOf(n)] = n);
  }
}
