using System.Globalization;

namespace Isomer.Schema;

/// <summary>Definitions in a few words, on one line: the nouns of <see cref="ChangeText"/>.</summary>
internal static class DefinitionText
{
    public static string Of(Table table) =>
        Join(
            $"{table.Columns.Count} {(table.Columns.Count == 1 ? "column" : "columns")}",
            table.PrimaryKey is { } key ? $"key {Of(key)}" : "no key");

    public static string Of(Column column) => Join(Facts(column).Select(f => f.Text is null ? null : f.Name + f.Text));

    public static string Differences(Column before, Column after) => Join(
        Facts(before).Zip(Facts(after), (b, a) => b.Text == a.Text ? null : $"{b.Name}{b.Text ?? "none"} becomes {a.Text ?? "none"}"));

    public static string Differences(Table before, Table after) => Join(
        before.Comment == after.Comment ? null : $"comment {Quoted(before.Comment) ?? "none"} becomes {Quoted(after.Comment) ?? "none"}",
        before.Native == after.Native ? null : $"options {Of(before.Native) ?? "none"} become {Of(after.Native) ?? "none"}",
        before.Partitioning == after.Partitioning ? null : $"partitioning {Of(before.Partitioning)} becomes {Of(after.Partitioning)}");

    public static string Of(PrimaryKey key) => Columns(key.Columns) + Of(key.Deferral);

    public static string Of(UniqueConstraint constraint) =>
        Columns(constraint.Columns) + (constraint.NullsNotDistinct ? " nulls not distinct" : "") + Of(constraint.Deferral);

    public static string Of(TableIndex index) => Join(
        (index.IsUnique ? "unique " : "") + (index.Method is null ? "" : index.Method + " ") + "("
            + string.Join(", ", index.Columns.Select(Of)) + ")",
        index.Include.IsEmpty ? null : "include " + Columns(index.Include),
        index.Filter is null ? null : "where " + Of(index.Filter),
        index.NullsNotDistinct ? "nulls not distinct" : null,
        Of(index.Native));

    public static string Of(ForeignKey key) =>
        $"{Columns(key.Columns)} to {key.Principal}{Columns(key.PrincipalColumns)}" +
        Of("on delete", key.OnDelete) + Of("on update", key.OnUpdate) + (key.MatchFull ? " match full" : "") + Of(key.Deferral);

    public static string Of(EnumType type) => "(" + string.Join(", ", type.Labels) + ")" + Comment(type.Comment);

    public static string Of(Domain domain) => Join(
        Of(domain.Native) ?? domain.Type.ToString(),
        domain.IsNullable ? null : "not null",
        domain.Default is null ? null : "default " + Of(domain.Default),
        domain.Checks.IsEmpty ? null : "checks " + string.Join(" and ", domain.Checks.Select(c => c.Name + " " + Of(c.Expression))),
        domain.Comment is null ? null : "comment " + Quoted(domain.Comment));

    public static string Of(Sequence sequence) => Join(
        (sequence.Type ?? CanonicalType.Int64).ToString(), Number("start", sequence.Start), Number("increment", sequence.Increment),
        Number("minimum", sequence.Minimum), Number("maximum", sequence.Maximum), Number("cache", sequence.Cache),
        sequence.IsCyclic ? "cyclic" : null,
        sequence.Comment is null ? null : "comment " + Quoted(sequence.Comment));

    public static string Of(Expression expression) =>
        expression is NativeExpression native ? OneLine(native.Native.Text) : OneLine(ExpressionPrinter.Print(expression));

    // Each fact of a column, whether it stands or not, so that two columns are told apart fact by fact.
    private static IEnumerable<(string Name, string? Text)> Facts(Column c) =>
    [
        ("type ", c.Type.ToString()),
        ("store type ", Of(c.Native)),
        ("", c.IsNullable ? "nullable" : "not null"),
        ("default ", c.Default is null ? null : Of(c.Default)),
        ("identity ", c.Identity is null ? null : Of(c.Identity)),
        ("generated ", c.Generated is null ? null : $"{(c.Generated.IsStored ? "stored" : "virtual")} as {Of(c.Generated.Expression)}"),
        ("domain ", c.Domain?.ToString()),
        ("comment ", Quoted(c.Comment)),
    ];

    private static string Of(Identity identity) => Join(
        identity.Kind == IdentityKind.Always ? "always" : "by default",
        Number("start", identity.Start), Number("increment", identity.Increment),
        identity.Sequence is null ? null : $"sequence {identity.Sequence}");

    private static string Of(IndexColumn column) =>
        Of(column.Expression) + (column.PrefixLength is { } length ? $" prefix {length.ToString(CultureInfo.InvariantCulture)}" : "") +
        (column.Collation is null ? "" : $" collate {column.Collation}")
            + (column.OperatorClass is null ? "" : $" {column.OperatorClass}") +
        (column.IsDescending ? " desc" : "") + (column.NullsFirst is { } first ? first ? " nulls first" : " nulls last" : "");

    private static string Of(Partitioning? partitioning) => partitioning is null
        ? "none"
        : $"by {partitioning.Method.ToString().ToLowerInvariant()} of ({string.Join(", ", partitioning.Columns.Select(Of))}) into " +
          string.Join("; ", partitioning.Partitions.Select(p => $"{p.Name} {OneLine(p.Bounds.Text)}"));

    private static string? Of(NativeText? native) => native is null ? null : OneLine(native.Text);

    private static string Of(string verb, ReferentialAction action) => action switch
    {
        ReferentialAction.NoAction => "",
        ReferentialAction.Restrict => $" {verb} restrict",
        ReferentialAction.Cascade => $" {verb} cascade",
        ReferentialAction.SetNull => $" {verb} set null",
        _ => $" {verb} set default",
    };

    private static string Of(Deferral deferral) => deferral switch
    {
        Deferral.NotDeferrable => "",
        Deferral.InitiallyImmediate => " deferrable",
        _ => " initially deferred",
    };

    private static string Columns(EquatableArray<string> columns) => "(" + string.Join(", ", columns) + ")";

    private static string? Number(string name, long? value) =>
        value is null ? null : name + " " + value.Value.ToString(CultureInfo.InvariantCulture);

    private static string Comment(string? comment) => comment is null ? "" : ", comment " + Quoted(comment);

    private static string? Quoted(string? text) => text is null ? null : "'" + OneLine(text) + "'";

    private static string OneLine(string text) =>
        string.Join(" ", text.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries).Select(l => l.Trim()));

    private static string Join(params string?[] parts) => Join((IEnumerable<string?>)parts);

    private static string Join(IEnumerable<string?> parts) => string.Join(", ", parts.Where(p => p is not null));
}
