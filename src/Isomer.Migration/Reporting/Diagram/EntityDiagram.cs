using System.Globalization;
using System.Text;
using Isomer.Schema;

namespace Isomer.Migration.Reporting.Diagram;

/// <summary>Tables and foreign keys as an SVG picture inside the page.</summary>
internal static class EntityDiagram
{
    private const double Margin = 14;
    private const double LoopReach = 36;

    public static void Write(StringBuilder html, Blueprint schema)
    {
        var layout = DiagramLayout.Of(schema);
        // A loop at the right edge reaches past its box.
        var (width, height) = (layout.Width + (2 * Margin) + LoopReach, layout.Height + (2 * Margin));
        Line(html, $"""<svg xmlns="http://www.w3.org/2000/svg" width="{width:0}" height="{height:0}" viewBox="{-Margin:0} {-Margin:0} {width:0} {height:0}" role="img" aria-label="Entity diagram">""");
        Line(html, $"""<defs><marker id="one" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 L8 4 L0 8 z"/></marker></defs>""");
        foreach (var node in layout.Nodes)
        {
            foreach (var key in node.Table.ForeignKeys)
            {
                if (layout.Find(key.Principal) is { } principal)
                {
                    Edge(html, node, principal, key);
                }
            }
        }

        foreach (var node in layout.Nodes)
        {
            Node(html, node);
        }

        html.Append("</svg>\n");
    }

    private static void Node(StringBuilder html, DiagramNode node)
    {
        var key = (node.Table.PrimaryKey?.Columns ?? []).ToHashSet(StringComparer.Ordinal);
        Line(html, $"""<g><rect x="{node.X:0.#}" y="{node.Y:0.#}" width="{node.Width:0.#}" height="{node.Height:0.#}" rx="4"/>""");
        Line(html, $"""<rect class="head" x="{node.X:0.#}" y="{node.Y:0.#}" width="{node.Width:0.#}" height="{DiagramNode.HeadHeight:0.#}" rx="4"/>""");
        Line(html, $"""<text class="title" x="{node.X + 10:0.#}" y="{node.Y + 16:0.#}">{HtmlPage.Escape(node.Table.Name.ToString())}</text>""");
        var y = node.Y + DiagramNode.HeadHeight + 14;
        foreach (var column in node.Lines)
        {
            var style = key.Contains(column.Name) ? "key" : "column";
            Line(html, $"""<text class="{style}" x="{node.X + 10:0.#}" y="{y:0.#}">{HtmlPage.Escape(column.Name)}</text>""");
            Line(html, $"""<text class="type" text-anchor="end" x="{node.X + node.Width - 10:0.#}" y="{y:0.#}">{HtmlPage.Escape(DiagramNode.TypeText(column))}</text>""");
            y += DiagramNode.LineHeight;
        }

        if (node.Hidden > 0)
        {
            Line(html, $"""<text class="type" x="{node.X + 10:0.#}" y="{y:0.#}">… {node.Hidden} more</text>""");
        }

        html.Append("</g>\n");
    }

    // From the first dependent column to the head of the principal: a curve to the left, or a loop for a table that refers to itself
    // and for a key that runs against the layers.
    private static void Edge(StringBuilder html, DiagramNode from, DiagramNode to, ForeignKey key)
    {
        var line = from.Lines.ToList().FindIndex(c => c.Name == key.Columns[0]);
        var y1 = from.Y + DiagramNode.HeadHeight + (Math.Max(line, 0) * DiagramNode.LineHeight) + 10;
        var y2 = to.Y + (DiagramNode.HeadHeight / 2);
        var title = HtmlPage.Escape($"{key.Name}: {from.Table.Name}({string.Join(", ", key.Columns)}) → {to.Table.Name}");
        if (to.Layer < from.Layer)
        {
            var (x1, x2) = (from.X, to.X + to.Width);
            var bend = Math.Max(30, (x1 - x2) / 2);
            Line(html, $"""<path d="M{x1:0.#} {y1:0.#} C{x1 - bend:0.#} {y1:0.#} {x2 + bend:0.#} {y2:0.#} {x2:0.#} {y2:0.#}" marker-end="url(#one)"><title>{title}</title></path>""");
        }
        else
        {
            var (x1, x2) = (from.X + from.Width, to.X + to.Width);
            var bend = Math.Max(x1, x2) + 40;
            Line(html, $"""<path d="M{x1:0.#} {y1:0.#} C{bend:0.#} {y1:0.#} {bend:0.#} {y2:0.#} {x2:0.#} {y2:0.#}" marker-end="url(#one)"><title>{title}</title></path>""");
        }
    }

    private static void Line(StringBuilder html, FormattableString text) =>
        html.Append(text.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
