using Isomer.Schema;

namespace Isomer.Dialects.MariaDb;

/// <summary>MariaDB: MySQL with other integer spellings, collations and types, and with sequences.</summary>
internal sealed class Dialect : MySql.Dialect
{
    public new const string EngineId = "mariadb";

    public override string Id => EngineId;

    public override string Name => "MariaDb";

    public override string DisplayName => "MariaDB";

    internal override Dialects.Features Features => MariaDb.Features.Facts;

    // Its catalog prints the default of such a column as text, and a question mark for each octet that is none.
    internal override string? BinaryDefault(string hex) => $"unhex('{hex}')";

    internal override string UnusedIndex => "IGNORED";

    internal override bool KeepsDisplayWidths => true;

    internal override bool PrintsParentheses => false;

    internal override string Clock(string digits) => "current_timestamp" + (digits is "" or "(0)" ? "()" : digits);

    internal override MySql.TypeMap Types => TypeMap.Instance;

    internal override NamedCollations Collations => MariaDb.Collations.Instance;

    public override string? NextNumberQuery(Sequence sequence) => SequencePosition.Query(sequence);

    public override string? AdvanceSequence(Sequence sequence, long next) => SequencePosition.Advance(sequence, next);
}
