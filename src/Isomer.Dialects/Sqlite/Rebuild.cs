using Isomer.Schema;

namespace Isomer.Dialects.Sqlite;

/// <summary>
/// The documented way to change a table (https://www.sqlite.org/lang_altertable.html, section 7): make it anew under another name,
/// copy the rows, drop the old one, take its name. Rows, rowids and the AUTOINCREMENT position stay.
/// </summary>
internal sealed class Rebuild(DdlWriter ddl, PlanBuilder plan)
{
    private const string Target = "tables";

    // Neither has an effect inside a transaction, or must outlast it. Without the second, RENAME refuses while a view names the dropped
    // table.
    private static readonly string[] Opening = ["PRAGMA foreign_keys = OFF", "PRAGMA legacy_alter_table = ON"];

    private static readonly string[] Closing = ["PRAGMA legacy_alter_table = OFF", "PRAGMA foreign_keys = ON"];

    private static IdentifierRules Rules => Identifiers.Rules;

    public void Begin() => Switch("begin rebuilding tables", Opening);

    public void End()
    {
        var check = PlanBuilder.Step(PlanStage.AlterTables, Target, "PRAGMA foreign_key_check");
        Add(check with { MustReturnNoRows = true }, "check foreign keys");
        Switch("end rebuilding tables", Closing);
    }

    /// <summary>One table; the first of its statements carries the way back, which is a rebuild too.</summary>
    public void Table(Table before, Table after, IReadOnlyList<Change> changes)
    {
        var (risk, reason) = RiskOf(changes);
        var reverse = Opening.Concat(Statements(after, before)).Concat(Closing).ToEquatableArray();
        var statements = Statements(before, after).ToList();
        for (var i = 0; i < statements.Count; i++)
        {
            var step = PlanBuilder.Step(PlanStage.AlterTables, $"tables/{after.Name}", statements[i]);
            var summary = FormattableString.Invariant($"rebuild table {after.Name} ({i + 1} of {statements.Count})");
            Add(step with { Risk = risk, RiskReason = reason, Reverse = reverse }, summary);
            (risk, reason, reverse) = (PlanRisk.None, null, EquatableArray<string>.Empty);
        }
    }

    private void Switch(string summary, string[] pragmas)
    {
        foreach (var pragma in pragmas)
        {
            Add(PlanBuilder.Step(PlanStage.AlterTables, Target, pragma) with { IsTransactional = false }, summary);
        }
    }

    private void Add(PlanStep step, string summary) => plan.Add(PlanStage.AlterTables, step with { Summary = summary });

    private IEnumerable<string> Statements(Table before, Table after)
    {
        var name = after.Name.Name;
        var next = "isomer_next_" + name;
        yield return ddl.CreateTable(after, new QualifiedName(next));
        var columns = after.Columns.Where(c => c.Generated is null && before.FindColumn(c.Name) is not null)
            .Select(c => Rules.Quote(c.Name));
        var copied = string.Join(", ", RowId(before, after) is { } rowId ? columns.Prepend(rowId) : columns);
        if (copied.Length > 0)
        {
            yield return $"INSERT INTO {Rules.Quote(next)} ({copied}) SELECT {copied} FROM {Rules.Quote(name)}";
        }

        if (IsAutoIncrement(before) && IsAutoIncrement(after))
        {
            yield return $"DELETE FROM sqlite_sequence WHERE name = {Text(next)}";
            yield return $"INSERT INTO sqlite_sequence (name, seq) SELECT {Text(next)}, seq FROM sqlite_sequence WHERE name = {Text(name)}";
        }

        yield return $"DROP TABLE {Rules.Quote(name)}";
        yield return $"ALTER TABLE {Rules.Quote(next)} RENAME TO {Rules.Quote(name)}";
        foreach (var index in after.Indexes)
        {
            yield return ddl.CreateIndex(after, index);
        }

        foreach (var trigger in after.Triggers)
        {
            yield return ddl.CreateTrigger(trigger);
        }
    }

    private static string Text(string text) => "'" + text.Replace("'", "''") + "'";

    private static bool IsAutoIncrement(Table table) => Has(table, "AUTOINCREMENT");

    private static bool Has(Table table, string option) => (table.Native?.Text ?? "").IndexOf(option, StringComparison.Ordinal) >= 0;

    // A name of the rowid that no column has; null where the key is the rowid already, or there is none.
    private static string? RowId(Table before, Table after)
    {
        var tables = new[] { before, after };
        return tables.Any(t => Has(t, "WITHOUT ROWID") || t.Columns.Any(c => c.Identity is not null))
            ? null
            : new[] { "rowid", "_rowid_", "oid" }.FirstOrDefault(id =>
                !tables.Any(t => t.Columns.Any(c => string.Equals(c.Name, id, StringComparison.OrdinalIgnoreCase))));
    }

    private static (PlanRisk, string?) RiskOf(IReadOnlyList<Change> changes) =>
        changes.Any(c => c is DropColumn { Column.Generated: null }) ? (PlanRisk.Destructive, "loses the column's values")
        : changes.Any(c => c is AddPrimaryKey or AddUniqueConstraint or AddCheck or AddForeignKey
            or AlterColumn { Before.IsNullable: true, After.IsNullable: false }
            or AddColumn { Column: { IsNullable: false, Default: null, Generated: null } })
            ? (PlanRisk.MayFail, "fails where a row breaks the new rule")
        : (PlanRisk.Rewrites, "rewrites the table");
}
