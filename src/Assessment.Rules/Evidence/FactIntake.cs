namespace Assessment.Rules.Evidence;

/// <summary>Takes facts in one after the other, each as it stands among those before it.</summary>
internal sealed class FactIntake(FactAssembler assembler, EvidenceLedger ledger)
{
    /// <summary>The fact, or its faults; null when its kind belongs to another scheme.</summary>
    internal EvidenceEntry? Take(RawFact raw)
    {
        if (assembler.IsIgnored(raw))
        {
            ledger.PassOver(raw.TextOf(FieldRole.Id));
            return null;
        }

        Standing standing = ledger.Enter(FactMark.Of(raw), raw.Span.File);
        return assembler.Assemble(raw, standing) is { } fact
            ? EvidenceEntry.Accepted(fact)
            : Refuse(raw, standing);
    }

    /// <summary>Refuses a fact that could not be read to its end.</summary>
    internal EvidenceEntry Refuse(RawFact raw) => Refuse(raw, Standing.Clear);

    private EvidenceEntry Refuse(RawFact raw, Standing standing)
    {
        // An id that was used before belongs to the fact that used it first.
        ledger.NoFact(standing.FirstUse is null ? raw.TextOf(FieldRole.Id) : null);
        return ledger.Refuse(raw.Refusal());
    }
}
