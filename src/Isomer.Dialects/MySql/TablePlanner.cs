using Isomer.Schema;

namespace Isomer.Dialects.MySql;

/// <summary>
/// Tables of the family, where keys stand in CREATE TABLE and everything that is stored can be changed by building the table anew.
/// </summary>
internal sealed class TablePlanner(DdlWriter ddl, PlanBuilder plan, Blueprint before, Blueprint after)
    : Dialects.TablePlanner(ddl, plan, before, after)
{
    // Not those of one table: each would wait for the lock of the one before.
    protected override bool BuildsSideBySide => true;

    /// <summary>
    /// Foreign keys that stand over a column whose type changes, or over a key that goes, are made anew: the engine refuses both while they
    /// stand.
    /// </summary>
    public override void ReplaceForeignKeys(EquatableArray<Change> changes)
    {
        var touched = new HashSet<(QualifiedName, string)>(changes.SelectMany(Touched));
        Replace((table, key) =>
            key.Columns.Any(c => touched.Contains((table, c))) || key.PrincipalColumns.Any(c => touched.Contains((key.Principal, c))));
    }

    protected override Table Later(Table table) => table with
    {
        PrimaryKey = null,
        Indexes = table.Indexes.Where(i => i != DdlWriter.Inline(table)).ToEquatableArray(),
    };

    // One statement reads the rows once for all indexes.
    protected override void AddIndexes(Table table, IEnumerable<TableIndex> indexes)
    {
        var all = indexes.ToList();
        var together = all.FindAll(IsPlain);
        if (together.Count > 1)
        {
            var target = $"tables/{table.Name}/indexes";
            var add = string.Join(",\n    ", together.Select(i => "ADD " + ddl.Key(table, i)));
            var drop = string.Join(", ", together.Select(i => "DROP KEY " + Identifiers.Rules.Quote(i.Name)));
            var step = PlanBuilder.Step(PlanStage.AddIndexes, target, ddl.AlterTable(table.Name, add), ddl.AlterTable(table.Name, drop));
            Build(table, PlanStage.AddIndexes, isSafe: true, step with
            {
                Summary = $"create indexes {string.Join(", ", together.Select(i => i.Name))} on {table.Name}",
            });
            all.RemoveAll(IsPlain);
        }

        base.AddIndexes(table, all);
    }

    // The query needs the rows and indexes of both tables, and no statistics.
    protected override PlanStep Place(PlanStep step, QualifiedName table, ForeignKey key) => step.Shortcut is null ? step : step with
    {
        Phase = PlanPhase.AfterLoad,
        Tables = new[] { table, key.Principal }.Distinct().ToEquatableArray(),
    };

    protected override void AlterStorage(AlterTable change)
    {
        var (was, shall) = (change.Before, change.After);
        if (was.Partitioning != shall.Partitioning)
        {
            Steps.AddRisky(
                PlanStage.AlterTables, PlanRisk.Rewrites, "rewrites the table", change.Target,
                ddl.AlterTable(shall.Name, Repartition(shall)), ddl.AlterTable(was.Name, Repartition(was)));
        }

        if (was.Native != shall.Native)
        {
            Steps.AddRisky(
                PlanStage.AlterTables, PlanRisk.Rewrites, "rewrites the table", change.Target,
                ddl.AlterTable(shall.Name, ddl.Options(shall with { Partitioning = null, Comment = null })),
                ddl.AlterTable(was.Name, ddl.Options(was with { Partitioning = null, Comment = null })));
        }

        if (was.Comment != shall.Comment)
        {
            Steps.Add(PlanStage.Comment, change.Target, ddl.AlterTable(shall.Name, Comment(shall)), ddl.AlterTable(was.Name, Comment(was)));
        }
    }

    // The server builds the table anew to check a key, row by row; a query takes a small part of that time. Only for a table that the plan
    // makes, into which nobody else writes yet: between query and statement nothing holds a row back.
    // https://dev.mysql.com/doc/refman/8.4/en/innodb-online-ddl-operations.html#online-ddl-foreign-key-operations
    protected override PlanShortcut? ShortcutOf(QualifiedName table, ForeignKey key)
    {
        var (dependent, principal) = (After.FindTable(table), After.FindTable(key.Principal));
        var types = key.Columns.Select(c => dependent?.FindColumn(c)?.Type);
        return types.SequenceEqual(key.PrincipalColumns.Select(c => principal?.FindColumn(c)?.Type))
            ? new(
                ReferenceQueries.WithoutPrincipal(table, key),
                EquatableArray<string>.Wrap([Checks(0), ddl.AddForeignKey(table, key), Checks(1)]),
                dependent is null ? null : ReferenceQueries.WithoutGap(dependent, key, principal))
            : null;

        static string Checks(int value) => $"SET SESSION foreign_key_checks = {value}";
    }

    private static IEnumerable<(QualifiedName, string)> Touched(Change change) => change switch
    {
        AlterColumn c when c.Before.Type != c.After.Type || c.Before.IsNullable != c.After.IsNullable
            || c.Before.Identity != c.After.Identity => [(c.Table, c.Before.Name)],
        DropPrimaryKey c => c.Key.Columns.Select(k => (c.Table, k)),
        DropIndex c => c.Index.Columns.Select(k => k.Expression).OfType<ColumnExpression>().Select(k => (c.Table, k.Name)),
        _ => [],
    };

    // Others are not built in place together with any: the server would copy the table.
    private static bool IsPlain(TableIndex index) =>
        index is { Native: null, Method: null } && index.Columns.All(c => c.Expression is ColumnExpression);

    private static string Comment(Table table) => "COMMENT = " + SqlText.Quote(table.Comment ?? "");

    private string Repartition(Table table) =>
        table.Partitioning is null ? "REMOVE PARTITIONING" : ddl.PartitionBy(table, table.Partitioning);
}
