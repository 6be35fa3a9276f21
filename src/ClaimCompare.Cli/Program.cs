using ClaimCompare.Cli;

return Commands.Run(args, Console.OpenStandardInput(), Console.OpenStandardOutput(), Console.Error);
