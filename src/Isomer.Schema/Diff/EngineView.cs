namespace Isomer.Schema;

/// <summary>What one engine sees of a definition: native texts of others mean nothing to it. A null engine sees everything.</summary>
internal sealed class EngineView(string? engine)
{
    public bool Knows(NativeText native) => engine is null || native.Engine == engine;

    public Domain Of(Domain domain) => domain with
    {
        Native = Of(domain.Native),
        Default = Of(domain.Default),
        Checks = domain.Checks.Where(Knows).ToEquatableArray(),
    };

    public Table Of(Table table) => table with
    {
        Native = Of(table.Native),
        Columns = table.Columns.Select(Of).ToEquatableArray(),
        Indexes = table.Indexes.Where(Knows).Select(i => i with { Native = Of(i.Native) }).ToEquatableArray(),
        Checks = table.Checks.Where(Knows).ToEquatableArray(),
        Triggers = table.Triggers.Where(t => Knows(t.Native)).ToEquatableArray(),
    };

    private Column Of(Column column) => column with
    {
        Native = Of(column.Native),
        Default = Of(column.Default),
        Generated = column.Generated is { } generated && Knows(generated.Expression) ? generated : null,
    };

    private NativeText? Of(NativeText? native) => native is not null && Knows(native) ? native : null;

    private Expression? Of(Expression? expression) => expression is not null && Knows(expression) ? expression : null;

    private bool Knows(Expression expression) => expression is not NativeExpression native || Knows(native.Native);

    private bool Knows(CheckConstraint check) => Knows(check.Expression);

    private bool Knows(TableIndex index) => index.Columns.All(c => Knows(c.Expression)) && (index.Filter is null || Knows(index.Filter));
}
