using System.Text;
using static Isomer.Migration.Reporting.HtmlPage;

namespace Isomer.Tool.Assessing;

/// <summary>Writes a table row by row; every cell is escaped.</summary>
internal sealed class HtmlTable
{
    private readonly StringBuilder _html;
    private readonly HtmlColumn[] _columns;

    /// <summary>Begins a table.</summary>
    public HtmlTable(StringBuilder html, params HtmlColumn[] columns)
    {
        (_html, _columns) = (html, columns);
        html.Append("<table>\n<thead><tr>");
        foreach (var column in columns)
        {
            html.Append("<th").Append(column.Kind == HtmlColumnKind.Number ? " class=\"n\">" : ">").Append(Escape(column.Title))
                .Append("</th>");
        }

        html.Append("</tr></thead>\n<tbody>\n");
    }

    /// <summary>Writes a row.</summary>
    public void Row(params string[] cells) => Row("", cells);

    /// <summary>Writes a row that stands out.</summary>
    public void MarkedRow(params string[] cells) => Row(" class=\"given\"", cells);

    /// <summary>Ends the table.</summary>
    /// <param name="sums">The cells of its last row; none for no such row.</param>
    public void Close(params string[] sums)
    {
        _html.Append("</tbody>\n");
        if (sums.Length > 0)
        {
            _html.Append("<tfoot>\n");
            Row(sums);
            _html.Append("</tfoot>\n");
        }

        _html.Append("</table>\n");
    }

    private void Row(string attribute, string[] cells)
    {
        _html.Append("<tr").Append(attribute).Append('>');
        foreach (var (column, cell) in _columns.Zip(cells))
        {
            _html.Append(column.Kind switch
            {
                HtmlColumnKind.Number => $"<td class=\"n\">{Escape(cell)}</td>",
                HtmlColumnKind.Path => $"<td class=\"path\"><code>{Escape(cell)}</code></td>",
                _ => $"<td>{Escape(cell)}</td>",
            });
        }

        _html.Append("</tr>\n");
    }
}
