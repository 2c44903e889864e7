package uk.seslip.ehecme.ingest.check;

/** Finds more school attendance orders revoked than issued, mostly two exchanged cells. */
final class SaoRevokedAboveIssued extends MeasureAboveAnother {

  SaoRevokedAboveIssued() {
    super("sao_revoked_above_issued", "ehe_sao_issued", "ehe_sao_revoked");
  }
}
