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

    // Whether such a text ends in blanks is the session's to say (sql_mode), unless its collation does not count them.
    internal override string? FormulaObstacle(GeneratedColumn formula, CanonicalType held, IReadOnlyList<Column> columns) =>
        formula.IsStored && formula.Expression.DescendantsAndSelf().OfType<ColumnExpression>()
            .Select(e => columns.FirstOrDefault(c => c.Name == e.Name))
            .FirstOrDefault(c => c is not null && DependsOnMode(c.Type)) is { } column
            ? $"a stored column is not computed from {column.Name}, whose blanks depend on the session."
            : null;

    private static bool DependsOnMode(CanonicalType type) => type.HasFacet(FacetNames.Fixed) && type.Kind == TypeKind.String &&
        !(type.GetFacet(FacetNames.Collation) is { } collation
            && Dialects.CollationFacet.FoldingOf(collation).HasFlag(Folding.TrailingBlanks));

    internal override string UnusedIndex => "IGNORED";

    internal override bool KeepsDisplayWidths => true;

    internal override bool PrintsParentheses => false;

    internal override string Clock(string digits) => "current_timestamp" + (digits is "" or "(0)" ? "()" : digits);

    internal override MySql.TypeMap Types => TypeMap.Instance;

    internal override NamedCollations Collations => MariaDb.Collations.Instance;

    public override string? NextNumberQuery(Sequence sequence) => SequencePosition.Query(sequence);

    public override string? AdvanceSequence(Sequence sequence, long next) => SequencePosition.Advance(sequence, next);
}
