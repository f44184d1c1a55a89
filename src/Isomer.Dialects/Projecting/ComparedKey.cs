using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>A unique key on its way to an engine: what those who report about it need to know.</summary>
internal sealed class ComparedKey
{
    private readonly ProjectionContext _context;
    private readonly Table _table;
    private readonly string? _name;
    private readonly IReadOnlyDictionary<string, CanonicalType> _held;
    private readonly NullComparison _nulls;

    private ComparedKey(
        ProjectionContext context, Table table, string target, string? name, IReadOnlyList<string> columns,
        IReadOnlyDictionary<string, CanonicalType> held, bool nullsNotDistinct, NullComparison nulls)
    {
        (_context, _table, Target, _name, Columns, _held) = (context, table, target, name, columns, held);
        (NullsNotDistinct, _nulls) = (nullsNotDistinct, nulls);
    }

    /// <summary>The key's path in the blueprint.</summary>
    public string Target { get; }

    /// <summary>The key's columns.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>Whether the key has parts that are no columns, which may be NULL.</summary>
    public bool HasExpressions { get; private init; }

    private bool IsPlain { get; init; } = true;

    private bool HasFilter { get; init; }

    /// <summary>Whether NULLs are one value at the source.</summary>
    public bool NullsNotDistinct { get; }

    /// <summary>A primary key: no row of it has NULL, or it is refused for that alone.</summary>
    public static ComparedKey Of(
        ProjectionContext context, Table table, PrimaryKey key, string target, IReadOnlyDictionary<string, CanonicalType> held) =>
        new(context, table, target, key.Name, [.. key.Columns], held, false, NullComparison.Distinct);

    /// <summary>A unique constraint.</summary>
    public static ComparedKey Of(
        ProjectionContext context, Table table, UniqueConstraint key, string target, IReadOnlyDictionary<string, CanonicalType> held) =>
        new(
            context, table, target, key.Name, [.. key.Columns], held, key.NullsNotDistinct,
            NullsOf(context, table, [.. key.Columns], key.NullsNotDistinct));

    /// <summary>A unique index.</summary>
    public static ComparedKey Of(
        ProjectionContext context, Table table, TableIndex index, string target, IReadOnlyDictionary<string, CanonicalType> held)
    {
        var columns = index.Columns.Select(c => c.Expression).OfType<ColumnExpression>().Select(c => c.Name).ToList();
        var hasExpressions = columns.Count < index.Columns.Count;
        var leavesOutNulls = index.Filter is { } filter && LeavesOutNulls(table, columns, filter);
        return new(
            context, table, target, index.Name, columns, held, index.NullsNotDistinct,
            leavesOutNulls ? NullComparison.Distinct : NullsOf(context, table, columns, index.NullsNotDistinct))
        {
            HasExpressions = hasExpressions,
            IsPlain = !hasExpressions && index.Columns.All(c => c is { PrefixLength: null, Collation: null }),
            HasFilter = index.Filter is not null && !leavesOutNulls,
        };
    }

    /// <summary>The type of a column at the source; null where the key has none of that name.</summary>
    public CanonicalType? SourceType(string column) =>
        _table.FindColumn(column) is { } found ? _context.MappedFrom(_table, found) ?? found.Type : null;

    /// <summary>The type that holds a column.</summary>
    public CanonicalType? HeldType(string column) => _held.TryGetValue(column, out var type) ? type : null;

    /// <summary>What messages call a column.</summary>
    public string Label(string column) => $"{_table.Name}.{column}";

    /// <summary>Adds a finding about rows that collide at the destination and did not at the source.</summary>
    /// <param name="code">The code.</param>
    /// <param name="isAboutNull">Whether it is about rows with NULL alone.</param>
    /// <param name="arguments">The message's arguments.</param>
    public void Add(Code code, bool isAboutNull, params string[] arguments) =>
        _context.Anomalies.AddKey(code, Comparison(), isAboutNull, arguments);

    private KeyComparison Comparison() => new(
        Target, _table.Name.ToString(), _name, Columns.ToEquatableArray(),
        IsPlain ? Columns.Select(Part).ToEquatableArray() : EquatableArray<KeyPart>.Empty, _nulls, HasFilter);

    private KeyPart Part(string column)
    {
        var type = HeldType(column) ?? _table.FindColumn(column)!.Type;
        return new(
            column, CollationFacet.FoldOf(type.GetFacet(FacetNames.Collation)),
            type.Kind is TypeKind.String or TypeKind.Text && (_context.Features.IgnoresTrailingBlanks || PadKeys.Pads(_context, type)),
            !_context.Dialect.HasEmpty(type));
    }

    private static NullComparison NullsOf(ProjectionContext context, Table table, IReadOnlyList<string> columns, bool nullsNotDistinct) =>
        context.Features.CollidesNulls
            ? new FilteredKeys(context, table).NeedsFilter(columns, nullsNotDistinct) ? NullComparison.Distinct : NullComparison.Equal
            : context.Features.ComparesPartlyNullKeys ? NullComparison.EqualUnlessAll
            : nullsNotDistinct && context.Features.HasNullsNotDistinct ? NullComparison.Equal
            : NullComparison.Distinct;

    // A filter that says of each column which takes NULL that it is not NULL, and nothing besides.
    private static bool LeavesOutNulls(Table table, IReadOnlyCollection<string> columns, Expression filter)
    {
        var terms = FilteredKeys.Terms(filter).ToList();
        return terms.All(t => t is IsNullExpression { IsNegated: true, Operand: ColumnExpression c } && columns.Contains(c.Name)) &&
            columns.Where(c => table.FindColumn(c) is { IsNullable: true })
                .All(n => terms.Any(t => t is IsNullExpression { Operand: ColumnExpression c } && c.Name == n));
    }
}
