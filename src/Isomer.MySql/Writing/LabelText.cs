using System.Text;

namespace Isomer.MySql;

/// <summary>The labels in <c>enum('new','it''s')</c> and <c>set(…)</c>, as the catalog prints them.</summary>
internal static class LabelText
{
    public static IReadOnlyList<string> Parse(string storeType)
    {
        var labels = new List<string>();
        var label = new StringBuilder();
        var isInside = false;
        for (var i = storeType.IndexOf('(', StringComparison.Ordinal) + 1; i < storeType.Length; i++)
        {
            if (storeType[i] != '\'')
            {
                label.Append(isInside ? storeType[i] : "");
            }
            else if (isInside && i + 1 < storeType.Length && storeType[i + 1] == '\'')
            {
                label.Append('\'');
                i++;
            }
            else
            {
                isInside = !isInside;
                if (!isInside)
                {
                    labels.Add(label.ToString());
                    label.Clear();
                }
            }
        }

        return labels;
    }
}
