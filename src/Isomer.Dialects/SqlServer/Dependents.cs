using Isomer.Schema;

namespace Isomer.Dialects.SqlServer;

/// <summary>
/// What stands on a column whose type or nullability changes, or on a key that goes: the server refuses the change as long as it stands, so
/// that it is taken off before and put on again.
/// </summary>
internal sealed class Dependents(Dialects.TablePlanner tables, ColumnPlanner columns, Blueprint before, Blueprint after)
{
    /// <summary>Plans what goes and comes again besides the changes themselves.</summary>
    public void Replace(EquatableArray<Change> changes)
    {
        var changed = new HashSet<(QualifiedName Table, string Column)>();
        var widened = new HashSet<(QualifiedName Table, string Column)>();
        foreach (var change in changes.OfType<AlterColumn>().Where(ColumnPlanner.IsRetyped))
        {
            (IsWidened(change) ? widened : changed).Add((change.Table, change.Before.Name));
        }

        foreach (var table in before.Tables)
        {
            if (after.FindTable(table.Name) is { } same)
            {
                AddComputed(table, same, changed);
                Replace(table, same, changed, widened);
            }
        }

        var keys = changes.SelectMany(Dialects.TablePlanner.DroppedKey).Select(k => (k.Table, k.Columns, IsPart: false))
            .Concat(changed.Concat(widened).Select(c => (c.Table, (IReadOnlyList<string>)[c.Column], IsPart: true))).ToList();
        foreach (var table in before.Tables)
        {
            foreach (var key in table.ForeignKeys.Where(k => after.FindTable(table.Name)?.ForeignKeys.Contains(k) == true))
            {
                if (keys.Any(k => Stands(key.Principal, key.PrincipalColumns, k) || (k.IsPart && Stands(table.Name, key.Columns, k))))
                {
                    tables.DropForeignKey(table.Name, key);
                    tables.AddForeignKey(table.Name, key);
                }
            }
        }
    }

    /// <summary>The computed columns that use a changed column go before it changes, and come again after.</summary>
    public IEnumerable<Column> ComputedOf(AlterColumn change) =>
        !ColumnPlanner.IsRetyped(change)
            ? []
            : Computed(before.FindTable(change.Table)!, after.FindTable(change.Table)!, change.Before.Name);

    public void Drop(QualifiedName table, Column computed) => columns.Drop(new DropColumn(table, computed));

    public void Add(QualifiedName table, Column computed) => columns.Add(new AddColumn(table, computed));

    private static IEnumerable<Column> Computed(Table was, Table shall, string column) =>
        was.Columns.Where(c => c.Generated is { } g && Mentions(g.Expression, column) && shall.Columns.Contains(c));

    private static void AddComputed(Table was, Table shall, HashSet<(QualifiedName Table, string Column)> changed)
    {
        foreach (var (_, column) in changed.Where(c => c.Table == was.Name).ToList())
        {
            changed.UnionWith(Computed(was, shall, column).Select(c => (was.Name, c.Name)));
        }
    }

    // A text or binary value of more length, and nothing else new, only keys stand in the way of.
    private static bool IsWidened(AlterColumn change)
    {
        var (was, shall) = (change.Before, change.After);
        return was.Type.Kind is TypeKind.String or TypeKind.Binary && !was.Type.HasFacet(FacetNames.Fixed) && was.Native is null
            && shall.Native is null &&
            was.IsNullable == shall.IsNullable && was.Type with { Length = null } == shall.Type with { Length = null }
                && was.Type.Length <= shall.Type.Length;
    }

    private static bool Stands(QualifiedName table, EquatableArray<string> columns,
        (QualifiedName Table, IReadOnlyList<string> Columns, bool IsPart) key) =>
        table == key.Table && (key.IsPart
            ? columns.Contains(key.Columns[0])
            : new HashSet<string>(key.Columns, StringComparer.Ordinal).SetEquals(columns));

    // What a native text stands on, its words tell.
    private static bool Mentions(Expression e, string column) =>
        e is NativeExpression native
            ? NativeOrder.Mentions(native.Native.Text, column)
            : e.DescendantsAndSelf().OfType<ColumnExpression>().Any(c => c.Name == column);

    private void Replace(
        Table was, Table shall, HashSet<(QualifiedName Table, string Column)> changed,
        HashSet<(QualifiedName Table, string Column)> widened)
    {
        bool Touches(string column) => changed.Contains((was.Name, column));
        bool TouchesOrWidens(string column) => Touches(column) || widened.Contains((was.Name, column));
        if (was.PrimaryKey is { } key && key == shall.PrimaryKey && key.Columns.Any(TouchesOrWidens))
        {
            tables.DropPrimaryKey(was.Name, key);
            tables.AddPrimaryKey(was.Name, key);
        }

        foreach (var unique in was.UniqueConstraints.Where(u => shall.UniqueConstraints.Contains(u) && u.Columns.Any(Touches)))
        {
            tables.DropUnique(was.Name, unique);
            tables.AddUnique(was.Name, unique);
        }

        foreach (var index in was.Indexes
            .Where(i => shall.Indexes.Contains(i) && Names(i, changed.Where(c => c.Table == was.Name).Select(c => c.Column))))
        {
            tables.DropIndex(was.Name, index);
            tables.AddIndex(was.Name, index);
        }

        foreach (var check in was.Checks
            .Where(c => shall.Checks.Contains(c) && changed.Any(x => x.Table == was.Name && Mentions(c.Expression, x.Column))))
        {
            tables.DropCheck(was.Name, check);
            tables.AddCheck(was.Name, check);
        }
    }

    private static bool Names(TableIndex index, IEnumerable<string> columns) => columns.Any(column =>
        index.Include.Contains(column) || index.Columns.Any(c => Mentions(c.Expression, column))
            || (index.Filter is not null && Mentions(index.Filter, column)) ||
        (index.Native is { } native && NativeOrder.Mentions(native.Text, column)));
}
