package uk.seslip.ehecme.ingest.mess;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * One untidy thing that returns hold, and what must come of it.
 *
 * @param words what it is, in the words of the list
 * @param file the name of the file
 * @param write writes the file
 * @param figures what must be read, each as {@code item=value}; nothing else may be
 * @param findings what must be said, each as {@code code sheet cell}; no other error or query may
 */
record Mess(
    String words, String file, Consumer<Path> write, List<String> figures, List<String> findings) {

  static Mess book(String words, MessBook book) {
    return new Mess(words, "medway.xlsx", book::write, List.of(), List.of());
  }

  static Mess book(String words, MessBook.MessSheet... sheets) {
    return book(words, MessBook.of(sheets));
  }

  Mess named(String name) {
    return new Mess(words, name, write, figures, findings);
  }

  /** The mess with figures that must be read. */
  Mess reads(String... items) {
    return new Mess(words, file, write, join(figures, items), findings);
  }

  /** The mess with something that must be said. */
  Mess says(String... found) {
    return new Mess(words, file, write, figures, join(findings, found));
  }

  private static List<String> join(List<String> first, String... more) {
    return Stream.concat(first.stream(), Arrays.stream(more)).toList();
  }

  @Override
  public String toString() {
    return words;
  }
}
