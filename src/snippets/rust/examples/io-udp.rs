use tokio::{io, net::UdpSocket};

#[tokio::main]
async fn main() -> io::Result<()> {
    let server = UdpSocket::bind("127.0.0.1:0").await?;
    let client = UdpSocket::bind("127.0.0.1:0").await?;
    client.connect(server.local_addr()?).await?;

    for text in ["tea", "milk", "a long one"] {
        client.send(text.as_bytes()).await?;
    }
    let mut buffer = [0; 8];
    for _ in 0..3 {
        let (n, peer) = server.recv_from(&mut buffer).await?;
        let text = String::from_utf8_lossy(&buffer[..n]);
        println!("server: {text:?}");
        server.send_to(b"ok", peer).await?;
    }

    let n = client.recv(&mut buffer).await?;
    let text = String::from_utf8_lossy(&buffer[..n]);
    println!("client: {text:?}");
    Ok(())
}
