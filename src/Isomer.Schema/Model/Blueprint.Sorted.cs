namespace Isomer.Schema;

public sealed partial record Blueprint
{
    /// <summary>
    /// The same blueprint with every list in the order that the model promises: by name, ordinal. Columns, key columns, labels keep their
    /// own order.
    /// </summary>
    public Blueprint Sorted() => this with
    {
        Tables = ByName(Tables.Select(Sorted), t => t.Name),
        Sequences = ByName(Sequences, s => s.Name),
        Enums = ByName(Enums, e => e.Name),
        Domains = ByName(Domains.Select(d => d with { Checks = ByName(d.Checks, c => c.Name) }), d => d.Name),
        Views = ByName(Views, v => v.Name),
        Routines = ByName(Routines, r => r.Name),
        NativeObjects = NativeObjects.OrderBy(o => o.Kind, StringComparer.Ordinal).ThenBy(o => o.Name).ToEquatableArray(),
    };

    private static Table Sorted(Table table) => table with
    {
        UniqueConstraints = ByName(table.UniqueConstraints, u => u.Name),
        Indexes = ByName(table.Indexes, i => i.Name),
        ForeignKeys = ByName(table.ForeignKeys, f => f.Name),
        Checks = ByName(table.Checks, c => c.Name),
        Triggers = ByName(table.Triggers, t => t.Name),
        Partitioning = table.Partitioning is { } partitioning ? Sorted(partitioning) : null,
    };

    private static Partitioning Sorted(Partitioning partitioning) => partitioning with
    {
        Partitions = ByName(
            partitioning.Partitions.Select(p => p.Partitioning is { } inner ? p with { Partitioning = Sorted(inner) } : p), p => p.Name),
    };

    private static EquatableArray<T> ByName<T>(IEnumerable<T> items, Func<T, QualifiedName> nameOf) =>
        items.OrderBy(nameOf).ToEquatableArray();

    private static EquatableArray<T> ByName<T>(IEnumerable<T> items, Func<T, string> nameOf) =>
        items.OrderBy(nameOf, StringComparer.Ordinal).ToEquatableArray();
}
