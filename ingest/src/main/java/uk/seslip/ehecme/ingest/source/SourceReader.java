package uk.seslip.ehecme.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Opens any file that an authority may send, and says in plain words when it cannot. */
public final class SourceReader {

  private SourceReader() {}

  /** Reads a file; never throws for what the file holds. */
  public static SourceResult read(Path file) {
    String name = file.getFileName().toString();
    try {
      requireRegular(file);
      return read(FileContent.read(file));
    } catch (UnreadableException refused) {
      return unreadable(name, refused);
    } catch (AccessDeniedException denied) {
      return new UnreadableSource(name, "this account may not open it", "ask who saved it");
    } catch (NoSuchFileException gone) {
      return new UnreadableSource(name, "it is no longer there", "copy it here again");
    } catch (IOException failed) {
      return new UnreadableSource(name, "the disk did not give it back", "copy it here again");
    }
  }

  /**
   * Reads a file that lies elsewhere; never throws for what the file holds.
   *
   * @param name the file's name without its folder
   * @param bytes its size as the place announces it
   * @param content its content, which the caller closes
   * @throws IOException when the place does not give it: another attempt may have it
   */
  public static SourceResult read(String name, long bytes, InputStream content) throws IOException {
    try {
      return read(FileContent.read(name, bytes, content));
    } catch (UnreadableException refused) {
      return unreadable(name, refused);
    }
  }

  private static UnreadableSource unreadable(String name, UnreadableException refused) {
    return new UnreadableSource(name, refused.getMessage(), refused.remedy());
  }

  private static void requireRegular(Path file) throws IOException, UnreadableException {
    BasicFileAttributes attributes =
        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    if (attributes.isSymbolicLink()) {
      throw new UnreadableException("it is a link, and links are not followed", "copy the file");
    }
    if (!attributes.isRegularFile()) {
      throw new UnreadableException("it is not an ordinary file", "copy the file itself");
    }
  }

  private static SourceDocument read(FileContent content) throws UnreadableException {
    String name = content.meta().name();
    if (FileNames.isText(name)) {
      return DelimitedReader.read(content);
    }
    if (FileNames.isWorkbook(name)) {
      return WorkbookFiles.read(content);
    }
    throw new UnreadableException(
        "a ." + content.extension() + " file is not a spreadsheet", "send it as .xlsx or .csv");
  }
}
