package uk.seslip.ehecme.ingest;

/**
 * What reading one file gave, sealed: made where the file is read, opened where the batch is put
 * together. Between two machines it travels as {@link #text()}.
 */
public final class ReadFile {

  private final FileReading reading;

  ReadFile(FileReading reading) {
    this.reading = reading;
  }

  /** Reads back what {@link #text()} gave on another machine. */
  public static ReadFile ofText(String text) {
    return new ReadFile(ReadingText.parse(text));
  }

  /** All of it as text. */
  public String text() {
    return ReadingText.write(reading);
  }

  FileReading reading() {
    return reading;
  }
}
