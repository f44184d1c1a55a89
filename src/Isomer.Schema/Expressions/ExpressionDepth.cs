namespace Isomer.Schema;

/// <summary>Measures trees without recursion: a long chain of AND is as deep as it is long.</summary>
internal static class ExpressionDepth
{
    public static bool Exceeds(Expression root, int limit)
    {
        var pending = new Stack<(Expression Node, int Depth)>();
        pending.Push((root, 1));
        while (pending.Count > 0)
        {
            var (node, depth) = pending.Pop();
            if (depth > limit)
            {
                return true;
            }

            foreach (var child in node.Children)
            {
                pending.Push((child, depth + 1));
            }
        }

        return false;
    }
}
