package uk.seslip.ehecme.ingest.identify;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.seslip.ehecme.model.AmbiguousAlias;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.Region;

/**
 * Says which authority a code and a name mean on a day. A code counts in its own time only; a name
 * that two councils use settles nothing; a name is never taken for one that merely looks like it.
 */
public final class AuthorityFinder {

  private final List<Authority> authorities;
  private final Map<String, List<String>> ambiguous = new HashMap<>();
  private final Map<Authority, Set<String>> names = new HashMap<>();

  /** A finder among the authorities of the region. */
  public AuthorityFinder(Region region, List<AmbiguousAlias> ambiguous) {
    this.authorities = region.authorities();
    ambiguous.forEach(
        alias ->
            this.ambiguous.putIfAbsent(
                AuthorityNames.normalise(alias.alias()), alias.candidates()));
    authorities.forEach(authority -> names.put(authority, names(authority)));
  }

  /**
   * Whose return it is.
   *
   * @param code new or old code as written; may be empty
   * @param name name or alias as written; may be empty
   * @param day the day on which the code must be in force
   */
  public AuthorityReading find(String code, String name, LocalDate day) {
    if (code.isBlank()) {
      return findByName(name, day);
    }
    Optional<Authority> coded = findByCode(code, day);
    if (coded.isEmpty()) {
      return new AuthorityReading.Unknown(code.strip(), namesLike(name));
    }
    return name.isBlank() || agrees(coded.get(), name)
        ? new AuthorityReading.Found(coded.get())
        : conflict(coded.get(), code, name, day);
  }

  private AuthorityReading findByName(String name, LocalDate day) {
    return findNamed(name, day)
        .orElseGet(() -> new AuthorityReading.Unknown(name.strip(), namesLike(name)));
  }

  /** The authority or the authorities that a name or a code means, if it means any. */
  Optional<AuthorityReading> findNamed(String name, LocalDate day) {
    String normal = AuthorityNames.normalise(name);
    String bare = AuthorityNames.bare(name);
    Optional<Authority> found =
        findByCode(name, day)
            .or(() -> one(day, a -> names.get(a).contains(normal) || names.get(a).contains(bare)));
    List<String> candidates = candidates(name);
    return found.isPresent()
        ? found.map(AuthorityReading.Found::new)
        : Optional.of(candidates)
            .filter(many -> !many.isEmpty())
            .map(many -> new AuthorityReading.Ambiguous(name.strip(), many));
  }

  /** The authority whose new or old code this is on a day. */
  private Optional<Authority> findByCode(String code, LocalDate day) {
    String wanted = code.strip().toUpperCase(Locale.ROOT);
    return one(day, a -> a.code().equals(wanted) || a.oldCode().equals(wanted));
  }

  private Optional<Authority> one(LocalDate day, Predicate<Authority> test) {
    List<Authority> found =
        authorities.stream().filter(a -> a.isInForce(day)).filter(test).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static Set<String> names(Authority authority) {
    return Stream.concat(Stream.of(authority.name()), authority.aliases().stream())
        .map(AuthorityNames::normalise)
        .collect(Collectors.toUnmodifiableSet());
  }

  private boolean isNamed(Authority authority, String name) {
    Set<String> known = names.get(authority);
    return known.contains(AuthorityNames.normalise(name))
        || known.contains(AuthorityNames.bare(name));
  }

  private boolean agrees(Authority authority, String name) {
    return isNamed(authority, name) || candidates(name).contains(authority.name());
  }

  private List<String> candidates(String name) {
    return ambiguous.getOrDefault(AuthorityNames.normalise(name), List.of());
  }

  private AuthorityReading conflict(Authority coded, String code, String name, LocalDate day) {
    String other =
        findByName(name, day) instanceof AuthorityReading.Found found
            ? found.authority().name()
            : name.strip();
    return new AuthorityReading.Ambiguous(
        code.strip() + " and " + name.strip(), List.of(coded.name(), other));
  }

  private List<String> namesLike(String name) {
    return NearestNames.of(name, authorities.stream().map(Authority::name).toList());
  }
}
