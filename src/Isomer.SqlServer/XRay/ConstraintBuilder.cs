using Isomer.Schema;

namespace Isomer.SqlServer;

/// <summary>Makes foreign keys and checks; those that hold for nobody are listed.</summary>
internal sealed class ConstraintBuilder(Findings findings)
{
    public Table Build(Table table, IEnumerable<ForeignKeyPartRow> foreignKeys, IEnumerable<CheckRow> checks) => table with
    {
        ForeignKeys = foreignKeys.GroupBy(f => f.Name).Select(g => ForeignKey(table.Name, [.. g])).OfType<ForeignKey>()
            .OrderBy(f => f.Name, StringComparer.Ordinal).ToEquatableArray(),
        Checks = checks.Select(c => Check(table, c)).OfType<CheckConstraint>().OrderBy(c => c.Name, StringComparer.Ordinal)
            .ToEquatableArray(),
    };

    private ForeignKey? ForeignKey(QualifiedName table, List<ForeignKeyPartRow> parts)
    {
        var first = parts[0];
        var target = $"tables/{table}/foreignKeys/{first.Name}";
        var key = new ForeignKey
        {
            Name = first.Name,
            Columns = parts.Select(p => p.Column).ToEquatableArray(),
            Principal = first.Principal,
            PrincipalColumns = parts.Select(p => p.PrincipalColumn).ToEquatableArray(),
            OnDelete = first.OnDelete,
            OnUpdate = first.OnUpdate,
        };
        var definition = $"FOREIGN KEY ({SqlText.QuoteList(key.Columns)})"
            + $" REFERENCES {SqlText.Quote(key.Principal)} ({SqlText.QuoteList(key.PrincipalColumns)})"
            + Action("DELETE", key.OnDelete) + Action("UPDATE", key.OnUpdate);
        return IsHeld(table, target, "foreign key", first.Name, definition, first.IsDisabled, first.IsNotTrusted, first.IsNotForReplication)
            ? key
            : null;
    }

    private CheckConstraint? Check(Table table, CheckRow row)
    {
        var target = $"tables/{table.Name}/checks/{row.Name}";
        return IsHeld(
            table.Name, target, "check", row.Name, $"CHECK {row.Definition}", row.IsDisabled, row.IsNotTrusted, row.IsNotForReplication)
            ? new(row.Name, findings.Expression(row.Definition, target, null, table.Columns)) : null;
    }

    private bool IsHeld(
        QualifiedName table, string target, string kind, string name, string definition, bool isDisabled, bool isNotTrusted,
        bool isNotForReplication)
    {
        if (isDisabled)
        {
            findings.Keep(
                $"{kind} that is disabled", table, name,
                $"ALTER TABLE {SqlText.Quote(table)} WITH NOCHECK ADD CONSTRAINT {SqlText.Quote(name)} {definition}; "
                    + $"ALTER TABLE {SqlText.Quote(table)} NOCHECK CONSTRAINT {SqlText.Quote(name)}");
            return false;
        }

        if (isNotForReplication)
        {
            findings.LeftOut(target, "it is NOT FOR REPLICATION");
        }

        if (isNotTrusted && !isNotForReplication)
        {
            findings.NotTrusted(target);
        }

        return true;
    }

    private static string Action(string what, ReferentialAction action) => action switch
    {
        ReferentialAction.Cascade => $" ON {what} CASCADE",
        ReferentialAction.SetNull => $" ON {what} SET NULL",
        ReferentialAction.SetDefault => $" ON {what} SET DEFAULT",
        _ => "",
    };
}
