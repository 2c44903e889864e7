package uk.seslip.ehecme.report.restricted;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import uk.seslip.ehecme.model.CalendarTerm;

/**
 * The folder of reminders and the term's calendar file. Nothing in it is sent by the program.
 *
 * @param folder {@code out/<term>/restricted/reminders}
 */
public record ReminderFolder(Path folder) {

  /**
   * Writes a text for each authority that has something outstanding, in the place of those written
   * before: who has done what was asked is not reminded again.
   *
   * @return how many texts were written
   * @throws UncheckedIOException when a file cannot be written
   */
  public int write(
      List<Standing> standings, Reminder reminder, CalendarTerm dates, LocalDate asOf) {
    List<Standing> outstanding = standings.stream().filter(Standing::isOutstanding).toList();
    try {
      Files.createDirectories(folder);
      removeOld();
      for (Standing standing : outstanding) {
        String name = Receipts.nameOf(standing.authority()) + ".txt";
        Files.writeString(
            folder.resolve(name), reminder.text(standing, asOf), StandardCharsets.UTF_8);
      }
      TermCalendar calendar = new TermCalendar(dates, asOf);
      Files.writeString(
          folder.resolve(calendar.fileName()), calendar.text(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot write reminders to " + folder + ": because " + e.getMessage(), e);
    }
    return outstanding.size();
  }

  private void removeOld() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.(txt|ics)")).toList()) {
        Files.delete(file);
      }
    }
  }
}
