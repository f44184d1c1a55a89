using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>Orders native texts by what they mention: their words are not understood, but a name in them can be seen.</summary>
internal static class NativeOrder
{
    /// <summary>Views, each after those that it mentions.</summary>
    public static IReadOnlyList<View> Sort(IEnumerable<View> views)
    {
        var waiting = views.ToList();
        var sorted = new List<View>(waiting.Count);
        while (waiting.Count > 0)
        {
            // Views that mention each other cannot be; a text that seems to say so is taken as it comes.
            var next = waiting.FirstOrDefault(v => !waiting.Any(w => w != v && Mentions(v.Native.Text, w.Name.Name))) ?? waiting[0];
            waiting.Remove(next);
            sorted.Add(next);
        }

        return sorted;
    }

    /// <summary>Whether a text holds a name as a word of its own, ASCII case ignored.</summary>
    public static bool Mentions(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0;
            at = text.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + name.Length;
            if ((at == 0 || !IsWord(text[at - 1])) && (end == text.Length || !IsWord(text[end])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c is '_' or '$';
}
