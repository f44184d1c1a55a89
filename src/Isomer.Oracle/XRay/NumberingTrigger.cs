using System.Text.RegularExpressions;
using Isomer.Schema;

namespace Isomer.Oracle;

/// <summary>
/// A trigger that does nothing but number a column from a sequence, as schemas did before 12c. Anything else in its text, and it is just a
/// trigger.
/// </summary>
/// <param name="Column">The column.</param>
/// <param name="Sequence">The sequence.</param>
/// <param name="IsAlways">Whether it replaces a value that was given; false where it fills NULL alone.</param>
internal sealed partial record NumberingTrigger(string Column, QualifiedName Sequence, bool IsAlways)
{
    /// <summary>Reads the statement that creates a trigger; null for any other trigger.</summary>
    /// <param name="definition">The statement.</param>
    /// <param name="schema">The session's schema, which a name may bear or not.</param>
    public static NumberingTrigger? Of(string definition, string schema)
    {
        var match = Shape().Match(definition);
        if (!match.Success)
        {
            return null;
        }

        var column = Name(match.Groups["column"].Value);
        var conditions = match.Groups["guard"].Captures.Select(c => Name(c.Value)).ToList();
        var owner = match.Groups["owner"].Success ? Name(match.Groups["owner"].Value) : null;
        return conditions.TrueForAll(c => c == column)
            ? new(column, new QualifiedName(owner == schema ? null : owner, Name(match.Groups["sequence"].Value)), conditions.Count == 0)
            : null;
    }

    private static string Name(string text) => text.StartsWith('"') ? text.Trim('"') : text.ToUpperInvariant();

    // CREATE TRIGGER t BEFORE INSERT ON orders FOR EACH ROW WHEN (new.id IS NULL) BEGIN SELECT orders_seq.NEXTVAL INTO :new.id FROM dual;
    // END; or :new.id := orders_seq.NEXTVAL; each with IF :new.id IS NULL THEN … END IF; around it, or none.
    [GeneratedRegex(
        """
        ^CREATE\s+TRIGGER\s+\S+\s+BEFORE\s+INSERT\s+ON\s+\S+\s+(REFERENCING\s+NEW\s+AS\s+NEW(\s+OLD\s+AS\s+OLD)?\s+)?FOR\s+EACH\s+ROW\s+
        (WHEN\s*\(\s*NEW\s*\.\s*(?<guard>"[^"]+"|\w+)\s+IS\s+NULL\s*\)\s*)?
        BEGIN\s+
        (?<if>IF\s*\(?\s*:NEW\s*\.\s*(?<guard>"[^"]+"|\w+)\s+IS\s+NULL\s*\)?\s*THEN\s+)?
        (SELECT\s+((?<owner>"[^"]+"|\w+)\s*\.\s*)?(?<sequence>"[^"]+"|\w+)\s*\.\s*NEXTVAL\s+INTO\s+:NEW\s*\.\s*(?<column>"[^"]+"|\w+)\s+FROM\s+(SYS\s*\.\s*)?"?DUAL"?\s*;
        |:NEW\s*\.\s*(?<column>"[^"]+"|\w+)\s*:=\s*((?<owner>"[^"]+"|\w+)\s*\.\s*)?(?<sequence>"[^"]+"|\w+)\s*\.\s*NEXTVAL\s*;)\s*
        (?(if)END\s+IF\s*;\s*)
        END(\s+("[^"]+"|\w+))?\s*;?\s*/?\s*$
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Shape();
}
