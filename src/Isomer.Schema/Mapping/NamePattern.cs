namespace Isomer.Schema;

/// <summary>Patterns of names: <c>*</c> stands for any characters, <c>?</c> for one; case matters.</summary>
internal static class NamePattern
{
    public static bool HasWildcard(string pattern) => pattern.IndexOfAny(['*', '?']) >= 0;

    /// <summary>Whether a name is meant; a pattern that is itself the name always matches.</summary>
    public static bool Matches(string pattern, string name)
    {
        // Greedy with one point to come back to: the last star. Quadratic at worst, never exponential.
        int p = 0, n = 0, star = -1, resume = 0;
        while (n < name.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                star = p++;
                resume = n;
            }
            else if (p < pattern.Length && (pattern[p] == '?' || pattern[p] == name[n]))
            {
                p++;
                n++;
            }
            else if (star >= 0)
            {
                p = star + 1;
                n = ++resume;
            }
            else
            {
                return false;
            }
        }

        while (p < pattern.Length && pattern[p] == '*')
        {
            p++;
        }

        return p == pattern.Length;
    }
}
