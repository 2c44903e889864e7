package uk.seslip.ehecme.cli;

import java.util.List;
import java.util.Optional;
import uk.seslip.ehecme.model.Authority;

/** Finds the authority that a person means on the command line. */
final class AuthorityNames {

  private AuthorityNames() {}

  /** The one whose code, name, file name or alias is written, in any case. */
  static Optional<Authority> find(List<Authority> authorities, String written) {
    return authorities.stream().filter(one -> isMeant(one, written)).findFirst();
  }

  private static boolean isMeant(Authority one, String text) {
    return one.code().equalsIgnoreCase(text)
        || one.name().equalsIgnoreCase(text)
        || one.slug().equalsIgnoreCase(text)
        || one.aliases().stream().anyMatch(text::equalsIgnoreCase);
  }
}
