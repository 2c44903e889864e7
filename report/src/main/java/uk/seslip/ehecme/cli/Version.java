package uk.seslip.ehecme.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Says which release is running. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"ehecme " + number()};
  }

  /** The version in the jar's manifest, or words for a run from unpacked classes. */
  static String number() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse("(not packaged)");
  }
}
