using System.Text;
using Isomer.Tool;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await IsomerCommand.RunAsync(args, Console.Out);
