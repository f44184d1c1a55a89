using System.Text;

namespace Isomer.Schema;

/// <summary>What a foreign key refers to, as text: <c>regions(id)</c>, <c>sales."or,ders"(year, number)</c>.</summary>
internal static class ReferenceText
{
    public static string Print(QualifiedName table, EquatableArray<string> columns) =>
        table + "(" + string.Join(", ", columns.Select(QualifiedNameText.Part)) + ")";

    public static bool TryParse(string text, out QualifiedName table, out EquatableArray<string> columns)
    {
        table = new("");
        columns = default;
        var parts = SplitOutsideQuotes(text);
        if (parts is null || parts.Count < 2 || !QualifiedName.TryParse(parts[0].Trim(), out var name))
        {
            return false;
        }

        var names = new string[parts.Count - 1];
        for (var i = 0; i < names.Length; i++)
        {
            if (QualifiedNameText.Split(parts[i + 1].Trim()) is not { Count: 1 } part)
            {
                return false;
            }

            names[i] = part[0];
        }

        table = name;
        columns = EquatableArray<string>.Wrap(names);
        return true;
    }

    // `table(a, b)` into table, a, b; null where brackets do not stand so.
    private static List<string>? SplitOutsideQuotes(string text)
    {
        var parts = new List<string>();
        var part = new StringBuilder();
        var isQuoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            isQuoted ^= c == '"';
            var ends = !isQuoted && (c == '(' ? parts.Count == 0 : c is ',' or ')' && parts.Count > 0);
            if (!ends)
            {
                part.Append(c);
                continue;
            }

            parts.Add(part.ToString());
            part.Clear();
            if (c == ')')
            {
                return i == text.Length - 1 ? parts : null;
            }
        }

        return null;
    }
}
