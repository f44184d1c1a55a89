using Isomer.Schema;

namespace Isomer.Migration.Reporting.Diagram;

/// <summary>
/// Places tables in layers, principals left of their dependents, and orders each layer so that few lines cross (Sugiyama's method:
/// layers by longest path, then barycentres). Tables without a foreign key in or out stand in rows of their own below.
/// </summary>
internal sealed class DiagramLayout
{
    private const double LayerGap = 70;
    private const double NodeGap = 18;
    private const int Sweeps = 4;

    private readonly Dictionary<QualifiedName, DiagramNode> _nodes;

    private DiagramLayout(Blueprint schema) => _nodes = schema.Tables.ToDictionary(t => t.Name, t => new DiagramNode(t));

    public IReadOnlyCollection<DiagramNode> Nodes => _nodes.Values;

    public double Width { get; private set; }

    public double Height { get; private set; }

    public static DiagramLayout Of(Blueprint schema)
    {
        var layout = new DiagramLayout(schema);
        var alone = layout.Nodes.Where(n => !layout.IsTied(n)).ToList();
        var tied = layout.Nodes.Where(layout.IsTied).ToList();
        layout.AssignLayers(tied);
        layout.MoveNearDependents(tied);
        layout.PlaceLayers(layout.OrderLayers(tied));
        layout.PlaceRows(alone);
        return layout;
    }

    public DiagramNode? Find(QualifiedName table) => _nodes.GetValueOrDefault(table);

    private IEnumerable<DiagramNode> Principals(DiagramNode node) =>
        node.Table.ForeignKeys.Select(f => Find(f.Principal)).OfType<DiagramNode>().Where(p => p != node).Distinct();

    private bool IsTied(DiagramNode node) =>
        Principals(node).Any() || _nodes.Values.Any(other => other != node && Principals(other).Contains(node));

    // Longest path; a foreign key that closes a cycle is left out of the ranking and drawn all the same.
    private void AssignLayers(List<DiagramNode> nodes)
    {
        var done = new HashSet<DiagramNode>();
        var open = new HashSet<DiagramNode>();
        foreach (var node in nodes)
        {
            Visit(node);
        }

        int Visit(DiagramNode node)
        {
            if (done.Contains(node) || !open.Add(node))
            {
                return node.Layer;
            }

            foreach (var principal in Principals(node).Where(p => !open.Contains(p)))
            {
                node.Layer = Math.Max(node.Layer, Visit(principal) + 1);
            }

            open.Remove(node);
            done.Add(node);
            return node.Layer;
        }
    }

    // A line that spans several layers runs behind the boxes between: a table that refers to none stands in the layer before its first
    // dependent.
    private void MoveNearDependents(List<DiagramNode> nodes)
    {
        foreach (var node in nodes.Where(n => n.Layer == 0 && !Principals(n).Any()))
        {
            node.Layer = nodes.Where(d => Principals(d).Contains(node)).Min(d => d.Layer) - 1;
        }
    }

    private List<List<DiagramNode>> OrderLayers(List<DiagramNode> nodes)
    {
        var layers = nodes.GroupBy(n => n.Layer).OrderBy(g => g.Key).Select(g => g.ToList()).ToList();
        var neighbours = nodes.ToDictionary(n => n, n => Principals(n).ToHashSet());
        foreach (var node in nodes)
        {
            foreach (var principal in Principals(node).ToList())
            {
                neighbours[principal].Add(node);
            }
        }

        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            var position = layers.SelectMany(l => l.Select((n, i) => (n, At: (double)i / l.Count))).ToDictionary(p => p.n, p => p.At);
            foreach (var layer in layers)
            {
                var ordered = layer.OrderBy(n => neighbours[n].Select(m => position[m]).DefaultIfEmpty(position[n]).Average())
                    .ThenBy(n => n.Table.Name).ToList();
                layer.Clear();
                layer.AddRange(ordered);
            }
        }

        return layers;
    }

    private void PlaceLayers(List<List<DiagramNode>> layers)
    {
        var heights = layers.Select(l => l.Sum(n => n.Height + NodeGap)).ToList();
        var tallest = heights.DefaultIfEmpty(0).Max();
        var x = 0.0;
        for (var i = 0; i < layers.Count; i++)
        {
            var y = (tallest - heights[i]) / 2;
            foreach (var node in layers[i])
            {
                (node.X, node.Y) = (x, y);
                y += node.Height + NodeGap;
            }

            x += layers[i].Max(n => n.Width) + LayerGap;
        }

        Width = Math.Max(0, x - LayerGap);
        Height = tallest;
    }

    private void PlaceRows(List<DiagramNode> nodes)
    {
        var (x, y, tallest) = (0.0, Height, 0.0);
        var widest = Math.Max(Width, 900);
        foreach (var node in nodes)
        {
            if (x > 0 && x + node.Width > widest)
            {
                (x, y, tallest) = (0, y + tallest + NodeGap, 0);
            }

            (node.X, node.Y) = (x, y);
            x += node.Width + NodeGap;
            tallest = Math.Max(tallest, node.Height);
            Width = Math.Max(Width, x);
        }

        Height = y + tallest;
    }
}
