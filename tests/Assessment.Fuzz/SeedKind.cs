namespace Assessment.Fuzz;

/// <summary>What a file is.</summary>
internal enum SeedKind
{
    Scheme,
    Cases,
    Evidence,
    EvidenceList,
    EvidenceTable,
    EvidenceSheet,
    EvidenceYaml,
    Units,
    Decisions,
    Record,
    Appeals,
    Grading,
    GradingCases,
    Subjects,
    Figures,
    GradingDecisions,
    ScoreSheets,
}
